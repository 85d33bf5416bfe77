namespace Intimacy.Console.Reports.Content;

/// <summary>What to type next. A page in a browser has nowhere to type, and leaves it out.</summary>
internal sealed record Hint(string Text) : Block
{
    /// <summary>Whether a long text does without it, such as the way to the long text.</summary>
    public bool IsForShortText { get; init; }
}
