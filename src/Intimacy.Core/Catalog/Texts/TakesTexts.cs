using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>What a practice takes, in words: how long, how often, with whom, and what it costs where it costs anything.</summary>
internal sealed class TakesTexts
{
    private const int HourInMinutes = 60;
    private const int DayInMinutes = 24 * HourInMinutes;

    private readonly Unit _minutes;
    private readonly Unit _hours;
    private readonly Unit _days;
    private readonly TextTemplate _range;
    private readonly string _once;
    private readonly string _onceOrTwice;
    private readonly string _twice;
    private readonly CountedText _times;
    private readonly CountedText _timesRange;
    private readonly string _justOnce;
    private readonly string _everyDay;
    private readonly TextTemplate[] _in;
    private readonly string _solo;
    private readonly string _joint;
    private readonly string _remote;
    private readonly string[] _costs;

    public TakesTexts(CatalogTexts texts)
    {
        _minutes = Unit.Of(texts, "minute", 1);
        _hours = Unit.Of(texts, "hour", HourInMinutes);
        _days = Unit.Of(texts, "day", DayInMinutes);
        _range = texts.Template("takes.range", "from", "to");
        _once = texts["times.once"];
        _onceOrTwice = texts["times.once-or-twice"];
        _twice = texts["times.twice"];
        _times = texts.Counted("times.count", "n");
        _timesRange = texts.Counted("times.range", "from", "to");
        _justOnce = texts["cadence.once"];
        _everyDay = texts["cadence.every-day"];
        _in = [In(texts, "day"), In(texts, "week"), In(texts, "month"), In(texts, "year")];
        _solo = texts["with.solo"];
        _joint = texts["with.joint"];
        _remote = texts["place.remote"];
        _costs = [texts["cost.low"], texts["cost.medium"], texts["cost.high"]];
    }

    public string Of(Practice practice)
    {
        List<string> takes = [Duration(practice.Minutes, practice.UpToMinutes), Often(practice.Cadence), practice.With == Participation.Solo ? _solo : _joint];
        if (practice.Place == Place.Remote)
            takes.Add(_remote);
        if (practice.Cost != Cost.Free)
            takes.Add(_costs[(int)practice.Cost - (int)Cost.Low]);
        return string.Join(", ", takes);
    }

    private static TextTemplate In(CatalogTexts texts, string period) => texts.Template($"cadence.{period}", "times");

    private string Duration(int from, int to)
    {
        Unit unit = UnitOf(to);
        if (from == to)
            return unit.Of(to);
        return from % unit.Minutes == 0 ? unit.Of(from, to) : _range.With("from", UnitOf(from).Of(from), "to", unit.Of(to));
    }

    /// <summary>The greatest unit in which a length is a whole number; an hour and a half stay ninety minutes, and one hour sixty.</summary>
    private Unit UnitOf(int minutes) =>
        minutes >= DayInMinutes && minutes % DayInMinutes == 0 ? _days : minutes >= 2 * HourInMinutes && minutes % HourInMinutes == 0 ? _hours : _minutes;

    private string Often(Cadence cadence) => (cadence.Period, cadence.Times, cadence.UpTo) switch
    {
        (CadencePeriod.Once, _, _) => _justOnce,
        (CadencePeriod.Day, 1, 1) => _everyDay,
        (var period, var times, var upTo) => _in[(int)period - (int)CadencePeriod.Day].With("times", Times(times, upTo)),
    };

    private string Times(int times, int upTo) => (times, upTo) switch
    {
        (1, 1) => _once,
        (1, 2) => _onceOrTwice,
        (2, 2) => _twice,
        _ when times == upTo => _times.With("n", times),
        _ => _timesRange.For(upTo).With("from", times, "to", upTo),
    };

    /// <summary>A unit of time: so many of it, and from so many to so many, in which the second number decides the form.</summary>
    private readonly record struct Unit(int Minutes, CountedText Count, CountedText Range)
    {
        public static Unit Of(CatalogTexts texts, string name, int minutes) =>
            new(minutes, texts.Counted($"takes.{name}", "n"), texts.Counted($"takes.{name}.range", "from", "to"));

        public string Of(int minutes) => Count.With("n", minutes / Minutes);

        public string Of(int from, int to) => Range.For(to / Minutes).With("from", from / Minutes, "to", to / Minutes);
    }
}
