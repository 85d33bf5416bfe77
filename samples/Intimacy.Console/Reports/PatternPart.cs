using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>The answers in a sentence, and what the weeks ahead could be about.</summary>
internal static class PatternPart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        Scores scores = report.Scores;
        Section pattern = content.Section(scores.Pattern.Name, new Line(scores.Pattern.About));
        List<string> others = scores.PossiblePatterns.Where(p => p != scores.Pattern).Select(Quoted).ToList();
        if (others.Count > 0)
            pattern.Add(new Line($"With the open questions answered it could still turn out as {ListWords.Or(others)}.", IsQuiet: true));
        else if (scores.IsCloseCall)
            pattern.Add(new Line("This is a close call: a few answers more or less could tip it into a neighbouring picture.", IsQuiet: true) { IsForLongText = true });
        if (report.Focus is { } focus)
            content.Section(focus.Name, new Line(focus.About));
    }

    private static string Quoted(Pattern pattern) => $"“{pattern.Name}”";
}
