using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Writes a catalog in the form in which the built-in one is embedded: one thing a line, its parts between tabs, others by their place.</summary>
internal sealed class CompactForm
{
    private readonly StringBuilder _text = new();
    private readonly IntimacyCatalog _catalog;

    private CompactForm(IntimacyCatalog catalog) => _catalog = catalog;

    public static string Of(IntimacyCatalog catalog)
    {
        var form = new CompactForm(catalog);
        form.Line(catalog.Id, catalog.Version, catalog.WordingHash, catalog.ScoringHash);
        form.WriteAnswers();
        form.WriteEvidence();
        form.WriteAdvice();
        form.Line(catalog.Checklists.IndexOf(catalog.DefaultChecklist));
        form.WriteTables();
        return form._text.ToString();
    }

    private void WriteAnswers()
    {
        Each(_catalog.Scales, s => [s.Id, s.Options.Length, .. s.Options.SelectMany(o => new object?[] { o.Code, o.Value })]);
        Each(_catalog.Dimensions, d => [d.Id]);
        Each(_catalog.Contexts, c => [c.Id, c.Owner, c.ExactDefault.Millionths]);
        Each(_catalog.Signs, s =>
        [
            s.Id, s.Polarity, _catalog.Scales.IndexOf(s.Scale), s.Index, s.IsDelicate, s.ConcernAbove, s.GuardFrom,
            s.Dimensions.Length, .. s.Dimensions.SelectMany(d => new object?[] { d.Dimension.Ordinal, d.Weight }),
        ]);
        Each(_catalog.RetiredSigns, r => [r.Id, r.Instead?.Ordinal]);
        Each(_catalog.Checklists, c => [c.Id, c.ScoresOnly, .. Places(c.Signs, _catalog.Signs)]);
    }

    private void WriteEvidence()
    {
        Each(_catalog.Sources, s =>
        [
            s.Id, s.Authors.Length, .. s.Authors, s.Year, s.Title, s.Journal, s.Volume, s.Pages, s.Doi, s.Verification, s.Design, s.Participants,
        ]);
        Each(_catalog.Claims, c => [c.Id, c.Grade, .. Places(c.Sources, _catalog.Sources)]);
        Each(_catalog.Model, s => [s.Id, s.Grade]);
    }

    private void WriteAdvice()
    {
        Each(_catalog.Strategies, s =>
        [
            s.Id, s.Precedence?.Tier,
            .. s.Precedence is { } p ? [p.FromPriority, .. Conditions(p.OnlyWhen), .. Conditions(p.AlsoWhen)] : Array.Empty<object?>(),
            .. Places(s.Excludes, _catalog.Contexts), .. Conditions(s.RecommendedWhen), .. Conditions(s.WithheldFrom), .. Places(s.Claims, _catalog.Claims),
        ]);
        Each(_catalog.Practices, Practice);
        Each(_catalog.Rules, r =>
        [
            r.Id, r.Strategy.Ordinal, r.Combination, r.AtLeast, .. Signals(r.Signals), r.ExactFrom.Millionths, r.ExactTo.Millionths, r.Weight, r.Basis,
        ]);
        Each(_catalog.Tensions, t => [t.Id, t.First.Ordinal, t.Second.Ordinal, t.FromPriority]);
        Each(_catalog.Contradictions, c => [c.Id, c.First.Ordinal, c.Second.Ordinal, c.FromPercent]);
        Each(_catalog.Prompts, p => [p.Id, p.ThemeId, p.For.Length, .. p.For.Select(f => (object?)f), .. Places(p.Excludes, _catalog.Contexts)]);
        Each(_catalog.FunIdeas, f => [f.Id, f.Origin, f.Cost, f.Settings.Length, .. f.Settings.Select(s => (object?)s), .. Places(f.Needs, _catalog.Contexts), .. Places(f.Excludes, _catalog.Contexts)]);
    }

    private object?[] Practice(Practice p) =>
    [
        p.Id, p.Strategy.Ordinal, p.Cadence.Period, p.Cadence.Times, p.Cadence.UpTo, p.Minutes, p.UpToMinutes, p.Effort, p.Cost, p.Place, p.With,
        p.IsFirstStep, p.Keeps, p.IsOnlyWhenCalledFor, .. Places(p.Needs, _catalog.Contexts), .. Places(p.Excludes, _catalog.Contexts), .. Signals(p.For),
        p.HasNoKnownContraindication, p.Contraindication is not null, .. p.Contraindication is { } care ? [.. Thresholds(care.Signals), care.InsteadId] : Array.Empty<object?>(),
        p.Invitation is not null, .. p.Invitation is { } invitation ? Thresholds(invitation.Unless) : [],
        .. Places(p.Claims, _catalog.Claims),
    ];

    private void WriteTables()
    {
        PatternTable patterns = _catalog.Patterns;
        Line(patterns.PresenceCut, patterns.AbsenceCut, patterns.CloseCall, patterns.Basis);
        Line(patterns.MuchLittle.Id, patterns.MuchMuch.Id, patterns.LittleLittle.Id, patterns.LittleMuch.Id, patterns.Undetermined.Id);
        Line([patterns.Uneven is not null, .. patterns.Uneven is { } uneven ? new object?[] { uneven.Id } : []]);
        Line([patterns.UnevenBelow.Length, .. patterns.UnevenBelow.SelectMany(c => new object?[] { c.Dimension.Ordinal, c.Below })]);
        Line([.. Places(patterns.UnevenAtWorst, _catalog.Dimensions)]);
        FocusTable focus = _catalog.Focus;
        Each(focus.Focuses, f => [f.Id]);
        Each([.. focus.ByPattern.OrderBy(f => f.Key, StringComparer.Ordinal)], f => [f.Key, focus.Focuses.IndexOf(f.Value)]);
        Line(Place(focus.Barred), Place(focus.Instead), Place(focus.WhileWithheld), focus.BarredFrom);
        Line([.. Conditions(focus.BarredWhen), .. Places(focus.BarredUnder, _catalog.Contexts), focus.Basis]);
        CatalogSettings settings = _catalog.Settings;
        Line(settings.MinimumAnswered, settings.MinimumCoveragePercent, settings.LowCoveragePercent, settings.IdenticalAnswers, settings.NearTie);
        Line(settings.RecommendFrom, settings.NextCheckInDays, settings.BandWellFrom, settings.BandConcernBelow, settings.MinimumReleased);
        Line([settings.ReleaseCuts.Length, .. settings.ReleaseCuts.Select(c => (object?)c), settings.DatesApartDays]);
        Line([_catalog.Change.FeltBy?.Ordinal, .. Places(_catalog.Change.PausedUnder, _catalog.Contexts)]);
        Line([.. Places(_catalog.Fun.PausedUnder, _catalog.Contexts)]);
    }

    private int? Place(Focus? focus) => focus is null ? null : _catalog.Focus.Focuses.IndexOf(focus);

    private static IEnumerable<object?> Places<T>(ImmutableArray<T> some, ImmutableArray<T> all) => [some.Length, .. some.Select(x => (object?)all.IndexOf(x))];

    private static IEnumerable<object?> Signals(ImmutableArray<SignalId> signals) => [signals.Length, .. signals.SelectMany(Signal)];

    private static IEnumerable<object?> Signal(SignalId signal) => [signal.Kind, signal.Ordinal];

    private static IEnumerable<object?> Thresholds(ImmutableArray<SignalThreshold> all) =>
        [all.Length, .. all.SelectMany(t => Signal(t.Signal).Append(t.ExactFrom.Millionths))];

    private static IEnumerable<object?> Conditions(ImmutableArray<SignalCondition> all) => [all.Length, .. all.SelectMany(c => Thresholds(c.AllOf))];

    private void Each<T>(ImmutableArray<T> all, Func<T, object?[]> parts)
    {
        Line(all.Length);
        foreach (T one in all)
            Line(parts(one));
    }

    private void Line(params object?[] parts) => _text.AppendJoin('\t', parts.Select(Word)).Append('\n');

    private static string Word(object? part) => part switch
    {
        null => CompactInput.Nothing,
        string word => word,
        bool flag => flag ? "1" : "0",
        Points points => points.Hundredths.ToString(CultureInfo.InvariantCulture),
        Enum value => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => ((int)part).ToString(CultureInfo.InvariantCulture),
    };
}
