using Intimacy.Core.CheckIns;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>The check-ins of a history that can be compared on one index or dimension, and what kept the others out.</summary>
internal sealed class AreaSeries
{
    /// <summary>The scales ask about four weeks. Nearer check-ins look at the same days twice; a few days early is no harm.</summary>
    private const int DaysApart = 21;

    private const int MinimumCoveragePercent = 80;

    private readonly List<CheckIn> _latestFirst = [];
    private int _lowCoverage;
    private int _otherQuestions;
    private int _otherChecklist;

    private AreaSeries(ScoreGroup group) => Group = group;

    public ScoreGroup Group { get; }

    /// <summary>How many can be compared.</summary>
    public int Count => _latestFirst.Count;

    /// <summary>Whether the latest check-in of the history is among them; the earlier ones alone say nothing of today.</summary>
    public bool HasLatest { get; private set; }

    /// <summary>How many days lie between the first and the last.</summary>
    public int Days => _latestFirst[0].Date.DayNumber - _latestFirst[^1].Date.DayNumber;

    /// <summary>The first of all that can be compared, also where they are more than the rank test takes.</summary>
    public CheckIn? First { get; private set; }

    public CheckIn this[int place] => _latestFirst[Count - 1 - place];

    public bool Has(CheckIn checkIn) => _latestFirst.Contains(checkIn);

    public static AreaSeries Of(CheckInHistory history, ScoreGroup group)
    {
        var series = new AreaSeries(group);
        for (int i = history.CheckIns.Length - 1; i >= 0; i--)
            series.Add(history.CheckIns[i], history.Latest);
        return series;
    }

    /// <summary>What keeps the series below a number of check-ins; of several causes, one that would be enough by itself.</summary>
    public VerdictReason ShortOf(int needed)
    {
        if (!HasLatest && _lowCoverage > 0)
            return VerdictReason.LowCoverage;
        if (Count + _otherQuestions >= needed)
            return VerdictReason.OtherQuestions;
        if (Count + _otherChecklist >= needed)
            return VerdictReason.OtherChecklist;
        return Count + _lowCoverage >= needed ? VerdictReason.LowCoverage : VerdictReason.TooFewCheckIns;
    }

    private void Add(CheckIn checkIn, CheckIn latest)
    {
        if (checkIn.Checklist != latest.Checklist)
            _otherChecklist++;
        else if (!checkIn.IsComparable)
            _otherQuestions++;
        else if (!IsCovered(Group.Sum(checkIn.Slots)))
            _lowCoverage++;
        else if (First is null || First.Date.DayNumber - checkIn.Date.DayNumber >= DaysApart)
            Take(checkIn, latest);
    }

    private void Take(CheckIn checkIn, CheckIn latest)
    {
        First = checkIn;
        if (Count < TrendTest.MostCheckIns)
            _latestFirst.Add(checkIn);
        HasLatest |= checkIn == latest;
    }

    private static bool IsCovered(in RawScore sum) => sum.AnsweredWeight > 0 && sum.AnsweredWeight * 100 >= sum.ScopeWeight * MinimumCoveragePercent;
}
