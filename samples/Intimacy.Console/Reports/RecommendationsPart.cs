using System.Collections.Immutable;
using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>The first few strategies: what each is, a small first step, and why. Where none is called for, what keeps good things good.</summary>
internal static class RecommendationsPart
{
    public const int Shown = 3;
    public const int Practices = 3;
    private const int PracticesBesideFirst = 2;
    private const int PracticesToKeep = 4;
    private static string Heading => Local.Text("A good place to start");
    private static string Strength => Local.Text("Speaks for it");

    public static void Write(ReportContent content, CheckIn checkIn, OwnReport report, bool numbers)
    {
        Section section = content.Section(Heading);
        if (report.WhyNothingIsSuggested is { } why)
            WriteNone(section, checkIn, why);
        else
            WriteFirst(section, report.Recommendations, numbers);
        if (report.OpenQuestions.Answered > 0 && !report.KeepGoing.IsEmpty)
            content.Section(Local.Text("To keep what is good"), new BulletList(report.KeepGoing.Take(PracticesToKeep).Select(p => $"{InShort(p)} {p.Practice.FirstTime}")));
    }

    /// <summary>At most three, and which of them lie close together.</summary>
    public static void WriteFirst(Section section, ImmutableArray<Recommendation> all, bool numbers)
    {
        List<string> near = all.Take(Shown).Where(r => r.IsNearTie).Select(r => Local.Format($"“{r.Title}”")).ToList();
        if (near.Count > 1)
            section.Add(new Line(near.Count == 2
                ? Local.Format($"{ReportWords.And(near)} lie close together: either is a good start.")
                : Local.Format($"{ReportWords.And(near)} lie close together: any of them is a good start.")));
        foreach (Recommendation recommendation in all.Take(Shown))
            WriteOne(section.AddSection(recommendation.Title), recommendation, numbers);
    }

    private static void WriteNone(Section section, CheckIn checkIn, string why)
    {
        List<Checklist> longer = checkIn.Checklist.ScoresOnly ? checkIn.Catalog.Checklists.Where(c => !c.ScoresOnly).ToList() : [];
        string more = longer.Count == 0 ? "" : $" {Local.Format($"{ReportWords.Or([.. longer.Select(c => Local.Format($"“{c.Name}”"))])} asks more and leads to suggestions.")}";
        section.Add(new Line(why + more));
        if (longer.Count > 0)
            section.Add(new Hint(Local.Format($"To answer more: intimacy check-in NEWFILE --checklist {longer[0].Id}")));
    }

    private static void WriteOne(Section section, Recommendation recommendation, bool numbers)
    {
        PracticeSuggestion? first = recommendation.ChooseFirstStep();
        var why = new Line(Local.Format($"Why: {recommendation.InBrief}"));
        section.Add(new Line(recommendation.Strategy.About) { IsForLongText = true });
        section.Add(first is null ? [why] : [Step(first), why]);
        section.Add(new Fold(Local.Text("How much speaks for it, and why"), [Bar(recommendation, numbers), .. Shares(recommendation, numbers)]));
        string[] more = [.. recommendation.Practices.Where(p => p.Practice != first?.Practice).Take(PracticesBesideFirst).Select(InShort)];
        if (more.Length > 0)
            section.Add(new Fold(Local.Text("Also possible"), [new BulletList(more)]));
    }

    private static FirstStep Step(PracticeSuggestion suggestion)
    {
        Practice practice = suggestion.Practice;
        string takes = $"{char.ToUpperInvariant(practice.Takes[0])}{practice.Takes[1..]}.";
        return new FirstStep(practice.Title, takes, suggestion.Invitation is { } invitation ? $"{practice.FirstTime} {invitation}" : practice.FirstTime, suggestion.Care);
    }

    private static BarList Bar(Recommendation recommendation, bool numbers)
    {
        (Points low, Points high) = (recommendation.Interval.Low, recommendation.Interval.High);
        string words = numbers ? ReportWords.Numbers(recommendation.Priority, low, high) : recommendation.Words;
        string range = ReportWords.Range(low, high, recommendation.LowWords, recommendation.HighWords);
        return new BarList($"{Strength}: {recommendation.Title}", [new Bar(Strength, low, high, recommendation.Priority, words, range)]);
    }

    /// <summary>A single reason has been told already.</summary>
    private static IEnumerable<Block> Shares(Recommendation recommendation, bool numbers)
    {
        ImmutableArray<MainReason> reasons = recommendation.MainReasons;
        return reasons.Length > 1 || numbers
            ? [new ReasonList([.. reasons.Select(r => new ReasonLine(r.Text, r.Contribution))], recommendation.Priority, numbers)]
            : [];
    }

    /// <summary>Title and what it takes, and when to leave it out.</summary>
    private static string InShort(PracticeSuggestion suggestion) =>
        $"{suggestion.Practice.Title}: {suggestion.Practice.Takes}.{(suggestion.Care is { } care ? $" {care}" : "")}";
}
