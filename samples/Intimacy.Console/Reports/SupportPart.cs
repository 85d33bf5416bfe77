using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Reports;

/// <summary>The way to the page on support, in every own report.</summary>
internal static class SupportPart
{
    public static void Write(ReportContent content) => content.Section("If something weighs on you", new Line(SupportWords.Page), new Line(SupportWords.Command));
}
