using System.Collections.Immutable;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Population;

/// <summary>
/// One invented person, with an answer to every sign of the catalog. How things are in general, each theme, and each sign are
/// normal deviates of their own; a sign leans by the weighted sum of the three. Nothing is skipped, so that what is
/// measured are the rules and not the gaps.
/// </summary>
internal sealed class Person
{
    private static readonly DateOnly Date = new(2026, 11, 1);
    private static readonly ImmutableArray<(Sign Sign, Theme Theme, Cuts Cuts)> Signs =
        [.. IntimacyAdvisor.Default.Catalog.Signs.Select(s => (s, Theme.Of(s), Cuts.Of(s)))];

    private readonly ReportOptions _options;
    private readonly string? _history;

    public Person(Population population, int number)
    {
        Draws draws = Draws.For(population.Number, number);
        _options = Situation.Draw(draws);
        _history = Situation.History(draws, population);
        bool concerned = draws.Chance(population.Concern);
        double general = draws.Normal();
        Dictionary<Theme, double> themes = Theme.All.ToDictionary(t => t, _ => draws.Normal());
        foreach ((Sign sign, Theme theme, Cuts cuts) in Signs)
        {
            double leaning = (theme.General * general) + (theme.Own * themes[theme]) + (theme.Rest * draws.Normal()) + (population.Distress * cuts.Distress);
            Codes[sign.Id] = sign.IsConfidential ? (concerned ? 1 : 0) : cuts.Code(leaning, sign.Polarity);
        }
    }

    /// <summary>The code by sign id.</summary>
    public Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// An answer of this checklist that tells of hurt: often small or rejected, often at odds, a hurt that weighs, no room for the other, or not loved at all.
    /// Opening up before anything else is easy to understand then, and hard to understand without.
    /// </summary>
    public bool IsHurt(Checklist checklist) => checklist.Signs.Any(s => s.Id switch
    {
        SignIds.FeelingLoved => Codes[s.Id] == 0,
        SignIds.GivingHurtfulRemarks or SignIds.ReceivingHurtfulRemarks or SignIds.FearOfRejection or SignIds.LackOfEmpathy
            or SignIds.LackOfSupport or SignIds.FrequentConflict or SignIds.CarryingOldHurts or SignIds.HurtsBetweenUs => Codes[s.Id] >= 3,
        _ => false,
    });

    public OwnReport Report(Checklist checklist)
    {
        CheckInBuilder builder = IntimacyAdvisor.Default.StartCheckIn("A", Date, checklist.Id).WithOrigin(_history);
        foreach (Sign sign in checklist.Signs)
            builder.Answer(sign.Id, Codes[sign.Id]);
        return IntimacyAdvisor.Default.Report(builder.Build(), _options);
    }
}
