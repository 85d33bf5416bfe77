using System.Globalization;
using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>What stands behind the strategies and practices that were shown, the best supported first.</summary>
internal static class EvidencePart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        List<Claim> shown = report.Recommendations.Take(RecommendationsPart.Shown).SelectMany(Claims).Distinct().ToList();
        if (shown.Count == 0)
            return;
        var blocks = new List<Block>();
        foreach (IGrouping<string, Claim> grade in shown.OrderByDescending(c => c.Grade).GroupBy(c => c.GradeText))
        {
            blocks.Add(new Line(grade.Key, IsQuiet: true));
            blocks.Add(new BulletList(grade.Select(Line)));
        }

        List<EvidenceSource> sources = [.. shown.SelectMany(c => c.Sources).Distinct()];
        if (sources.Count > 0)
        {
            blocks.Add(new Line(Local.Text("The studies"), IsQuiet: true));
            blocks.Add(new BulletList(sources.Select(Study)));
        }

        content.AddFolded(Local.Text("What stands behind this")).Add([.. blocks]);
    }

    private static IEnumerable<Claim> Claims(Recommendation recommendation) =>
        recommendation.Strategy.Claims.Concat(recommendation.Practices.Take(RecommendationsPart.Practices).SelectMany(p => p.Practice.Claims));

    private static string Study(EvidenceSource source) =>
        string.Create(
        CultureInfo.InvariantCulture,
        $"{(source.Authors.Length > 1 ? Local.Format($"{source.Authors[0]} and others") : source.Authors[0])} ({source.Year}). {source.Title}. {source.Journal}");

    private static string Line(Claim claim) =>
        claim.Sources.IsEmpty ? claim.Text : $"{claim.Text} ({string.Join("; ", claim.Sources.Select(Short))})";

    private static string Short(EvidenceSource source) => string.Create(CultureInfo.InvariantCulture, $"{Surname(source.Authors[0])} {source.Year}");

    /// <summary>An author is written as "Hogan JN".</summary>
    private static string Surname(string author) => author.LastIndexOf(' ') is > 0 and var end ? author[..end] : author;
}
