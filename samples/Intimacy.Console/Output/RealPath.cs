namespace Intimacy.Console.Output;

/// <summary>Where a path leads once every link on the way has been followed.</summary>
internal static class RealPath
{
    /// <summary>What stands here is no file. Behind a link to standard output may be the file of a redirection, which must not be replaced.</summary>
    private static readonly string[] Devices = ["/dev", "/proc", "/sys"];

    /// <summary>More links than this are a circle.</summary>
    private const int MaxLinks = 40;

    /// <summary>The target of a path, be there a file or not yet.</summary>
    public static string Of(string path)
    {
        int links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    public static bool AreSame(string one, string other) => Of(one) == Of(other);

    public static bool IsDevice(string full) =>
        !OperatingSystem.IsWindows() && !full.StartsWith("/dev/shm/", StringComparison.Ordinal) && Devices.Any(folder => full == folder || full.StartsWith($"{folder}/", StringComparison.Ordinal));

    private static string Follow(string full, ref int links)
    {
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        string here = Path.Combine(Follow(parent, ref links), Path.GetFileName(full));
        if (IsDevice(here))
            return here;
        string? target = new FileInfo(here).LinkTarget;
        if (target is null)
            return here;
        if (++links > MaxLinks)
            throw new IOException("A circle of links.");
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links);
    }
}
