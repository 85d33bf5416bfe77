using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>The file of a check-in: never half-written, never put in the place of something else.</summary>
internal sealed class CheckInFile
{
    private readonly string _target;
    private readonly string _beside;
    private byte[] _known = [];

    public CheckInFile(string path)
    {
        Path = path;
        _target = Target(path);
        if (RealPath.IsDevice(_target))
            throw new BadInputException([$"{PlainText.Escape(path)}: $: expected a place where a file can be written; found none"]);
        _beside = System.IO.Path.GetDirectoryName(_target) is { } folder
            ? System.IO.Path.Combine(folder, $".{System.IO.Path.GetFileName(_target)}.saving")
            : throw new BadInputException([$"{PlainText.Escape(path)}: $: expected a file; found a directory"]);
    }

    public string Path { get; }

    /// <summary>Whether this run has a file to go on with, its own or an earlier one.</summary>
    public bool IsThere { get; private set; }

    /// <summary>Whether this run has written answers but not reached the end.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>Reads what is there; null where nothing is. Fails at once where nothing could be saved later.</summary>
    public CheckIn? Open(IntimacyAdvisor advisor)
    {
        CheckIn? checkIn = System.IO.Path.Exists(_target) ? InputFile.Read(Path, advisor.ReadCheckIn) : null;
        IsThere = checkIn is not null;
        try
        {
            if (IsThere && File.GetAttributes(_target).HasFlag(FileAttributes.ReadOnly))
                throw new UnauthorizedAccessException();
            _known = IsThere ? File.ReadAllBytes(_target) : [];
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
        byte[] json = draft.ToFile(finished);
        try
        {
            if (IsThere && !IsAsLeft())
                throw new BadInputException([$"{PlainText.Escape(Path)}: $: expected the file as this check-in left it; found another, so nothing was overwritten. Is it open elsewhere?"]);
            WriteBeside(json);
            File.Move(_beside, _target, overwrite: IsThere);
            (_known, IsThere, IsUnfinished) = (json, true, !finished);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException(null, error);
        }
        finally
        {
            File.Delete(_beside);
        }
    }

    private bool IsAsLeft()
    {
        try
        {
            return File.ReadAllBytes(_target).AsSpan().SequenceEqual(_known);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static string Target(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            throw new BadInputException([InputFile.Unreadable(path)]);
        }
    }

    private void WriteBeside(byte[] json)
    {
        // What an earlier run left behind when it was cut off.
        File.Delete(_beside);
        using var stream = new FileStream(_beside, AtomicFile.Options());
        stream.Write(json);
        stream.Flush(flushToDisk: true);
    }
}
