using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>What the library says of plans.</summary>
internal sealed class PlanTexts
{
    private static readonly string[] DayKeys = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private readonly string[] _days;
    private readonly TextTemplate _at;
    private readonly string _everyDay;
    private readonly string _and;
    private readonly string[] _eachDay;
    private readonly string _eachDayByCall;
    private readonly string _home;
    private readonly string _out;
    private readonly string _byCall;
    private readonly string[] _anywhere;
    private readonly string[] _rarely;

    public PlanTexts(CatalogTexts texts)
    {
        _days = [.. DayKeys.Select(day => texts[$"day.{day}"])];
        _at = texts.Template("cue.at", "time");
        _everyDay = texts["cadence.every-day"];
        _and = texts["list.and"];
        _eachDay = Three(texts, "cue.each-day");
        _eachDayByCall = texts["cue.each-day-by-call"];
        _home = texts["cue.home"];
        _out = texts["cue.out"];
        _byCall = texts["cue.by-call"];
        _anywhere = Three(texts, "cue.anywhere");
        _rarely = Three(texts, "cue.rarely");
        NothingFits = texts["plan.nothing-fits"];
        NothingSuggested = texts["plan.nothing-suggested"];
        Notice = texts["plan.notice"];
    }

    public string NothingFits { get; }

    public string NothingSuggested { get; }

    public string Notice { get; }

    /// <summary>Every cue, and the name of every day.</summary>
    public IEnumerable<string> All => [.. _days, At("10:00"), .. _eachDay, _eachDayByCall, _home, _out, _byCall, .. _anywhere, .. _rarely];

    public string At(string time) => _at.With("time", time);

    /// <summary>Days in words: all seven are "every day".</summary>
    public string Days(IReadOnlyList<DayOfWeek> days)
    {
        if (days.Count == _days.Length)
            return _everyDay;
        string[] names = [.. days.Select(day => _days[(int)day])];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {_and} {names[^1]}";
    }

    /// <summary>What happens anyway and can remind of it, by how often and where; none that another step has already, as long as there are others.</summary>
    public string CueOf(Practice practice, IReadOnlyCollection<string> taken)
    {
        string[] cues = (practice.Cadence.Period, practice.Place) switch
        {
            (CadencePeriod.Day, Place.Remote) => [_eachDayByCall],
            (CadencePeriod.Day, _) => _eachDay,
            (CadencePeriod.Week, Place.Home) => [_home, .. _anywhere],
            (CadencePeriod.Week, Place.Out) => [_out, .. _anywhere],
            (CadencePeriod.Week, Place.Remote) => [_byCall],
            (CadencePeriod.Week, _) => _anywhere,
            _ => _rarely,
        };
        return cues.FirstOrDefault(cue => !taken.Contains(cue)) ?? cues[0];
    }

    private static string[] Three(CatalogTexts texts, string key) => [texts[key], texts[$"{key}.second"], texts[$"{key}.third"]];
}
