using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Reports;

/// <summary>The way to support, in every own report.</summary>
internal static class SupportPart
{
    private const string Talk = "You can talk to someone in private: a doctor, a counsellor or a helpline.";

    public static void Write(ReportContent content) => content.Section("If something weighs on you", new Line(Talk), new Hint(SupportWords.ForEverybody));
}
