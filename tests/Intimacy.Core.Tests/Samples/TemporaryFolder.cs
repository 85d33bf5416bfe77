using System.Text;

namespace Intimacy.Core.Tests.Samples;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("intimacy-");

    public string Path => _folder.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A file of blanks that takes no room on the disk.</summary>
    public string WriteLarge(string name, int megabytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        using FileStream stream = File.Create(path);
        stream.SetLength((long)megabytes << 20);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
