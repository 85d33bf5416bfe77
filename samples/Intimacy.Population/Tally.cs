using System.Runtime.InteropServices;
using Intimacy.Core;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Population;

/// <summary>Counts over the check-ins of one population with one checklist. Whole numbers alone: the order of adding cannot matter.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(Measure Measure, string Row), int> _counts = [];

    public int People { get; private set; }

    public int Of(Measure measure, string row) => _counts.GetValueOrDefault((measure, row));

    public void Add(Person person, Checklist checklist)
    {
        OwnReport report = person.Report(checklist);
        People++;
        for (int place = 0; place < report.Recommendations.Length; place++)
            AddPlace(report.Recommendations[place].Strategy.Id, place);
        Count(Measure.Patterns, report.Scores.Pattern.Id);
        Count(Measure.Focus, report.Focus?.Id ?? Table.NoFocus);
        if (!Overtakes(report))
            return;
        Count(Measure.Overtakes, Table.OfAll);
        if (!person.IsHurt(checklist))
            Count(Measure.Overtakes, Table.WithNoHurt);
    }

    public void Add(Tally other)
    {
        People += other.People;
        foreach (((Measure measure, string row), int count) in other._counts)
            Count(measure, row, count);
    }

    private void AddPlace(string strategy, int place)
    {
        if (place == 0)
            Count(Measure.First, strategy);
        if (place < 3)
            Count(Measure.FirstThree, strategy);
        Count(Measure.AtAll, strategy);
        Count(Measure.Recommended, Table.Mean);
    }

    /// <summary>Its tier put "be emotionally available" before a strategy with a higher priority.</summary>
    private static bool Overtakes(OwnReport report)
    {
        int place = 0;
        while (place < report.Recommendations.Length && report.Recommendations[place].Strategy.Id != StrategyIds.BeEmotionallyAvailable)
            place++;
        return report.Recommendations.Skip(place + 1).Any(r => r.Priority > report.Recommendations[place].Priority);
    }

    private void Count(Measure measure, string row, int count = 1) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, (measure, row), out _) += count;
}
