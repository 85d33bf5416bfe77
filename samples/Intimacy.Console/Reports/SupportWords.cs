namespace Intimacy.Console.Reports;

/// <summary>
/// The way to the page on support. It stands in the same words at the same places for everybody: one that showed up only after a
/// concern would give the concern away.
/// </summary>
internal static class SupportWords
{
    public const string Page = "Support for one person alone, open to everybody:";
    public const string Command = "intimacy guidance";
    public const string ForEverybody = $"{Page} {Command}";
}
