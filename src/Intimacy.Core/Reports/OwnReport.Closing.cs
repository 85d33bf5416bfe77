using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Reports;

/// <content>What a report closes with.</content>
public sealed partial class OwnReport
{
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
