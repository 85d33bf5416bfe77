using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Looks at the answers themselves. Confidential ones are not looked at.</summary>
internal static class CautionFinder
{
    public static ImmutableArray<Caution> Read(OwnAssessment assessment)
    {
        var cautions = ImmutableArray.CreateBuilder<Caution>();
        if (assessment.CheckIn.IsOfAnotherVersion)
            cautions.Add(new Caution("answered-under-another-version", assessment.Catalog.Texts.AnotherVersion.With("version", assessment.CheckIn.CatalogVersion), []));
        if (AreIdentical(assessment))
            cautions.Add(new Caution("identical-answers", assessment.Catalog.Texts.IdenticalAnswers, []));
        int low = assessment.Catalog.Settings.LowCoveragePercent * 100;
        if (IsThin(assessment.Scores.PresenceOfIntimacy, low) || IsThin(assessment.Scores.AbsenceOfIntimacy, low))
            cautions.Add(new Caution("low-coverage", assessment.Catalog.Texts.LowCoverage, []));
        ImmutableArray<Sign> guards = GuardSigns.Unanswered(assessment.Checklist, assessment.Slots);
        if (!guards.IsEmpty)
            cautions.Add(new Caution("guard-unanswered", assessment.Catalog.Texts.GuardUnanswered, guards));
        foreach (Contradiction contradiction in assessment.Catalog.Contradictions)
        {
            if (IsHigh(assessment, contradiction.First, contradiction.FromPercent) && IsHigh(assessment, contradiction.Second, contradiction.FromPercent))
                cautions.Add(new Caution($"contradiction:{contradiction.Id}", contradiction.Text, [contradiction.First, contradiction.Second]));
        }

        return cautions.ToImmutable();
    }

    private static bool IsThin(Score score, int low) => score.SignsInScope > 0 && score.Coverage.Hundredths < low;

    /// <summary>The same code throughout, for positive and for warning signs: either the list was not read, or it deserves a second look.</summary>
    private static bool AreIdentical(OwnAssessment assessment)
    {
        int count = 0;
        int? code = null;
        bool positive = false;
        bool warning = false;
        for (int i = 0; i < assessment.Slots.Length; i++)
        {
            Sign sign = assessment.Checklist.Signs[i];
            AnswerSlot slot = assessment.Slots[i];
            if (!slot.IsAnswered || sign.IsConfidential)
                continue;
            int given = slot.In(sign.Scale).Code;
            if (code is not null && given != code)
                return false;
            code = given;
            count++;
            positive |= sign.Polarity == SignPolarity.Positive;
            warning |= sign.Polarity == SignPolarity.Warning;
        }

        return positive && warning && count >= assessment.Catalog.Settings.IdenticalAnswers;
    }

    private static bool IsHigh(OwnAssessment assessment, Sign sign, Points from)
    {
        int position = assessment.Checklist.IndexOf(sign);
        if (position < 0 || !assessment.Slots[position].IsAnswered)
            return false;
        long distance = assessment.Slots[position].In(sign.Scale).Value - sign.Scale.Minimum;
        return distance * 10_000 >= (long)from.Hundredths * sign.Scale.Range;
    }
}
