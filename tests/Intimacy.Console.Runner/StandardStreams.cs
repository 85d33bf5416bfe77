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
    public static void Replace(string input, string output, string error)
    {
        Replace(0, File.OpenHandle(input));
        Replace(1, File.OpenHandle(output, FileMode.Append, FileAccess.Write));
        Replace(2, File.OpenHandle(error, FileMode.Append, FileAccess.Write));

        // Those that the framework made for an earlier run would go on writing to its files.
        System.Console.SetIn(new StreamReader(System.Console.OpenStandardInput()));
        System.Console.SetOut(Writer(System.Console.OpenStandardOutput()));
        System.Console.SetError(Writer(System.Console.OpenStandardError()));
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
