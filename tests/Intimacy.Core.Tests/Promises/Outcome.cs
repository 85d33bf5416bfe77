using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>What a report says of one strategy, recommended or not.</summary>
internal sealed record Outcome(Points? Point, Points Low, Points High)
{
    public static Dictionary<string, Outcome> Of(OwnReport report) => report.Recommendations
        .Select(r => (r.Strategy.Id, new Outcome(r.Priority, r.Interval.Low, r.Interval.High)))
        .Concat(report.Others.Select(o => (o.Strategy.Id, new Outcome(o.Priority, o.Interval.Low, o.Interval.High))))
        .ToDictionary(x => x.Id, x => x.Item2);
}
