using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>The file of a check-in: never half-written, never put in the place of something else.</summary>
internal sealed class CheckInFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _target;
    private readonly string _beside;

    public CheckInFile(string path)
    {
        Path = path;
        _target = Target(path);
        _beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(_target)!, $".{System.IO.Path.GetFileName(_target)}.saving");
    }

    public string Path { get; }

    /// <summary>Whether this run has a file to go on with, its own or an earlier one.</summary>
    public bool IsThere { get; private set; }

    /// <summary>Whether this run has written answers but not reached the end.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>Reads what is there; null where nothing is. Fails at once where nothing could be saved later.</summary>
    public CheckIn? Open(IntimacyAdvisor advisor)
    {
        CheckIn? checkIn = System.IO.Path.Exists(_target) ? CheckInInput.Read(Path, advisor) : null;
        IsThere = checkIn is not null;
        try
        {
            WriteBeside([]);
            File.Delete(_beside);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException([$"{PlainText.Escape(Path)}: $: expected a place where a file can be written; found none"]);
        }

        return checkIn;
    }

    /// <summary>Writes a file beside it and gives that its name: at any moment there is the file before or the file after.</summary>
    public void Save(Draft draft, bool finished)
    {
        try
        {
            WriteBeside(draft.ToFile(finished));
            File.Move(_beside, _target, overwrite: IsThere);
            IsThere = true;
            IsUnfinished = !finished;
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException(null, error);
        }
    }

    private void WriteBeside(byte[] json)
    {
        // What an earlier run left behind when it was cut off.
        File.Delete(_beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var stream = new FileStream(_beside, options);
        stream.Write(json);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Behind a link it is the file that is replaced, not the link.</summary>
    private static string Target(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
