using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Intimacy.Console.Runner;

/// <summary>
/// Puts files in the place of the three standard streams, as a shell does. .NET copies a stream's descriptor whenever one is opened, so each run
/// opens the files of its own. On Unix only.
/// </summary>
internal static partial class StandardStreams
{
    /// <summary>What <see cref="System.Console"/> reads and writes through in the run at hand.</summary>
    private static (TextReader In, TextWriter Out, TextWriter Error) _texts = (TextReader.Null, TextWriter.Null, TextWriter.Null);

    public static void Replace(string input, string output, string error)
    {
        Replace(0, File.OpenHandle(input));
        Replace(1, File.OpenHandle(output, FileMode.Append, FileAccess.Write));
        Replace(2, File.OpenHandle(error, FileMode.Append, FileAccess.Write));

        // Those of the run before would go on writing to its files.
        _texts.In.Dispose();
        _texts.Out.Dispose();
        _texts.Error.Dispose();
        _texts = (new StreamReader(System.Console.OpenStandardInput()), Writer(System.Console.OpenStandardOutput()), Writer(System.Console.OpenStandardError()));
        System.Console.SetIn(_texts.In);
        System.Console.SetOut(_texts.Out);
        System.Console.SetError(_texts.Error);
    }

    private static StreamWriter Writer(Stream stream) => new(stream) { AutoFlush = true };

    private static void Replace(int stream, SafeFileHandle file)
    {
        using (file)
        {
            if (Duplicate(file, stream) < 0)
                throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Duplicate(SafeFileHandle file, int stream);
}
