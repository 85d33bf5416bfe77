using Intimacy.Console.Language;

namespace Intimacy.Console.Reports;

/// <summary>
/// The way to the page on support. On a page it is the same link at the same place for everybody, so that nothing can be read from it.
/// </summary>
internal static class SupportWords
{
    public static string ForEverybody => Local.Text("Support for one person alone, open to everybody, is at the foot of each page.");
}
