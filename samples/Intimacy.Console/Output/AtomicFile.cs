using System.Security;

namespace Intimacy.Console.Output;

/// <summary>Writes a file whole or not at all, for its owner alone: what stood there before stays until the new one is complete.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Write(path, stream => stream.Write(bytes.Span));

    /// <summary>The same for what is too much to hold at once.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="write">Writes all of it; where it throws, there is no file.</param>
    public static void Write(string path, Action<Stream> write)
    {
        string target = RealPath.Of(path);
        if (Path.GetDirectoryName(target) is not { } folder || Directory.Exists(target) || Path.EndsInDirectorySeparator(path) || RealPath.IsDevice(target))
            throw new IOException("Not a place for a file.");
        string temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, Options()))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or SecurityException)
        {
            throw new IOException("No permission.", error);
        }
        finally
        {
            Discard(temporary);
        }
    }

    /// <summary>How every file is made that may hold something personal.</summary>
    public static FileStreamOptions Options()
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
