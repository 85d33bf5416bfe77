namespace Intimacy.Console.Output;

/// <summary>Writes a file whole or not at all, for its owner alone: what stood there before stays until the new one is complete.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string target = Path.GetFullPath(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, Options()))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException("No permission.", error);
        }
        finally
        {
            Discard(temporary);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Discard(string temporary)
    {
        if (File.Exists(temporary))
            File.Delete(temporary);
    }
}
