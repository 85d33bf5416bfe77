namespace Intimacy.Console.Output;

/// <summary>Bytes as they are: the console's own writer would recode them to the locale of the machine.</summary>
internal static class StandardOutput
{
    public static void Write(ReadOnlySpan<byte> bytes)
    {
        using Stream output = System.Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }
}
