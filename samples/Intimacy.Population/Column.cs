using Intimacy.Core.Model;

namespace Intimacy.Population;

/// <summary>One population that fills in one checklist.</summary>
internal sealed record Column(Population Population, Checklist Checklist, Tally Tally)
{
    /// <summary>Runs everybody. The same people fill in each of the checklists.</summary>
    public static Column Run(Population population, Checklist checklist, int people)
    {
        var total = new Tally();
        Parallel.For(
            0,
            people,
            () => new Tally(),
            (number, _, tally) =>
            {
                tally.Add(new Person(population, number), checklist);
                return tally;
            },
            tally =>
            {
                lock (total)
                    total.Add(tally);
            });
        return new Column(population, checklist, total);
    }
}
