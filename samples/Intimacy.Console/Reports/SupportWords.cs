using Intimacy.Console.Language;

namespace Intimacy.Console.Reports;

/// <summary>
/// The way to the page on support. It stands in the same words at the same places for everybody: one that showed up only after a
/// concern would give the concern away.
/// </summary>
internal static class SupportWords
{
    public static string Page => Local.Text("Support for one person alone, open to everybody:");
    public const string Command = "intimacy guidance";
    public static string ForEverybody => $"{Page} {Command}";
}
