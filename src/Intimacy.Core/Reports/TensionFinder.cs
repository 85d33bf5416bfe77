using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>Finds strategies that pull in opposite directions and are both called for.</summary>
internal static class TensionFinder
{
    /// <summary>None while an answer withholds a strategy: it is something for two to talk over, and such a talk is not asked for then.</summary>
    public static ImmutableArray<Tension> Read(KeptAssessment kept)
    {
        Assessment assessment = kept.Now;
        var tensions = ImmutableArray.CreateBuilder<Tension>();
        foreach (Tension tension in assessment.Catalog.Tensions)
        {
            if (Reaches(assessment, tension.First, tension.FromPriority) && Reaches(assessment, tension.Second, tension.FromPriority) && !assessment.IsAnyWithheld)
                tensions.Add(tension);
        }

        return tensions.ToImmutable();
    }

    private static bool Reaches(Assessment assessment, Strategy strategy, Points from) =>
        assessment.IsRecommended(strategy) && assessment.PriorityOf(strategy).Point >= from.Hundredths;
}
