using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Couples;

/// <summary>
/// Whether two views that both hold something belong together. Asked after the gate: for an empty view there is nothing to check,
/// so no error can tell it from another empty one.
/// </summary>
internal static class JointCheck
{
    public static void Check(SharedView first, SharedView second)
    {
        var problems = new ProblemList();
        if (SingleLineText.LookAlike(first.Partner, second.Partner))
            problems.Add("$.partner", "two different labels", "the same one twice");
        if (first.Checklist != second.Checklist)
            problems.Add("$.checklist", "the same checklist in both views", "two different ones");
        if (first.Header!.CatalogVersion != second.Header!.CatalogVersion)
            problems.Add("$.catalogVersion", "the same version in both views", "two different ones");
        problems.ThrowIfAny("The two shared views");
    }

    public static ImmutableArray<Caution> Cautions(IntimacyCatalog catalog, SharedHeader first, SharedHeader second)
    {
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        if (!AreOfToday(catalog, first, second))
            cautions.Add(new Caution("answered-under-another-version", catalog.Texts.AnotherVersion.With("version", first.CatalogVersion), []));
        if (Math.Abs(first.Date.DayNumber - second.Date.DayNumber) > catalog.Settings.DatesApartDays)
            cautions.Add(new Caution("dates-apart", catalog.Texts.Joint.DatesApart, []));
        if (first.Wording != second.Wording)
            cautions.Add(new Caution("wordings-differ", catalog.Texts.Joint.WordingsDiffer, []));
        return cautions.ToImmutable();
    }

    /// <summary>Whether both answered the questions that the catalog asks today.</summary>
    public static bool AreOfToday(IntimacyCatalog catalog, SharedHeader first, SharedHeader second) =>
        catalog.AsksAs(first.CatalogVersion, first.Wording, first.Scoring) && catalog.AsksAs(second.CatalogVersion, second.Wording, second.Scoring);
}
