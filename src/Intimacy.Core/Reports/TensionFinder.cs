using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>Finds strategies that pull in opposite directions and are both called for.</summary>
internal static class TensionFinder
{
    /// <summary>None while an answer withholds a strategy: it is something for two to talk over, and such a talk is not asked for then.</summary>
    public static ImmutableArray<Tension> Read(Assessment assessment) => assessment.IsAnyWithheld
        ? []
        : [.. assessment.Catalog.Tensions.Where(t => Reaches(assessment, t.First, t.FromPriority) && Reaches(assessment, t.Second, t.FromPriority))];

    private static bool Reaches(Assessment assessment, Strategy strategy, Points from) =>
        assessment.IsRecommended(strategy) && assessment.PriorityOf(strategy).Point >= from.Hundredths;
}
