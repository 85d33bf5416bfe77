using System.Collections.Immutable;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>One strategy: what it is, a small first step, why; and for those who read on, how much speaks for it and what else could be done.</summary>
internal static class RecommendationPart
{
    private const string Why = "Why";
    private const string WhyInFull = "How much speaks for it, and why";
    private const string Also = "Also possible";
    private const int MostPractices = 2;

    public static void Write(Section section, Recommendation recommendation, bool numbers)
    {
        section.Add(new Line(recommendation.Strategy.About) { IsForLongText = true });
        PracticeSuggestion? first = recommendation.ChooseFirstStep();
        ImmutableArray<MainReason> reasons = recommendation.MainReasons;
        var why = new Line($"{Why}: {InBrief(recommendation, reasons)}");
        section.Add(first is null ? [why] : [Step(first), why]);
        section.Add(new Fold(WhyInFull, [StrengthBar.Of(recommendation, numbers), .. Shares(recommendation, reasons, numbers)]));
        List<PracticeSuggestion> more = [.. recommendation.Practices.Where(p => p.Practice != first?.Practice).Take(MostPractices)];
        if (more.Count > 0)
            section.Add(new Fold(Also, [new BulletList(more.Select(PracticeWords.Short))]));
    }

    /// <summary>A single reason has been told already.</summary>
    private static IEnumerable<Block> Shares(Recommendation recommendation, ImmutableArray<MainReason> reasons, bool numbers) => reasons.Length > 1 || numbers
        ? [new ReasonList([.. reasons.Select(r => new ReasonLine(r.Text, r.Contribution))], recommendation.Priority, numbers)]
        : [];

    private static FirstStep Step(PracticeSuggestion suggestion) => new(
        suggestion.Practice.Title,
        PracticeWords.Sentence(suggestion.Practice.Takes),
        suggestion.Invitation is { } invitation ? $"{suggestion.Practice.First} {invitation}" : suggestion.Practice.First,
        suggestion.Care);

    /// <summary>The greatest reason and how it leads here; a second one only where it adds a third or more.</summary>
    private static string InBrief(Recommendation recommendation, ImmutableArray<MainReason> reasons)
    {
        List<string> sentences = [reasons[0].Text];
        if (reasons.Length > 1 && reasons[1].Contribution.Hundredths * 3 >= recommendation.Priority.Hundredths)
            sentences.Add(reasons[1].Text);
        sentences.Add(reasons[0].Rationale);
        return string.Join(' ', sentences.Distinct());
    }
}
