using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Reports;

/// <content>What a report says in place of advice, and what it closes with.</content>
public sealed partial class OwnReport
{
    /// <summary>
    /// Why nothing is recommended: the checklist is a quick look, nothing or too little has been answered, or nothing stands out as hard.
    /// Goes by no confidential answer. Null where something is recommended.
    /// </summary>
    public string? WhyNothingIsSuggested
    {
        get
        {
            LibraryTexts texts = _assessment.Catalog.Texts;
            if (!Recommendations.IsEmpty)
                return null;
            if (Checklist.ScoresOnly)
                return (Catalog.Patterns.IsNone ? texts.ScoresOnly : texts.QuickLook).With("checklist", Checklist.Name);
            if (OpenQuestions.Answered == 0)
                return texts.NothingAnswered;
            return Scores.PresenceOfIntimacy.Estimate is null || Scores.AbsenceOfIntimacy.Estimate is null ? texts.TooLittleAnswered : texts.NothingStandsOut;
        }
    }

    /// <summary>What this is not, in words; to be shown with every report. What a range means is among it where a question is open.</summary>
    public ImmutableArray<string> Notices
    {
        get
        {
            LibraryTexts texts = _assessment.Catalog.Texts;
            return OpenQuestions.Open > 0 ? [texts.NotADiagnosis, texts.OwnView, texts.Interval] : [texts.NotADiagnosis, texts.OwnView];
        }
    }

    /// <summary>A date for the next check-in, about four weeks on.</summary>
    public DateOnly NextCheckIn
    {
        get
        {
            int left = DateOnly.MaxValue.DayNumber - _assessment.CheckIn.Date.DayNumber;
            return _assessment.CheckIn.Date.AddDays(Math.Min(left, _assessment.Catalog.Settings.NextCheckInDays));
        }
    }
}
