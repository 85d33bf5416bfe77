namespace Intimacy.Console.Reports.Content;

/// <summary>A paragraph; quiet where it is an aside.</summary>
internal sealed record Line(string Text, bool IsQuiet = false) : Block
{
    /// <summary>Whether a short text does without it.</summary>
    public bool IsForLongText { get; init; }
}
