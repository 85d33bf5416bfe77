using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>The figures of a host by the group they are of, checked.</summary>
internal static class FigureTable
{
    private const decimal MostDeviation = 100;
    private const int MaxText = 200;

    /// <summary>One place for each group of a checklist; null where there are no figures.</summary>
    public static ReliabilityFigures?[] Read(IntimacyCatalog catalog, ImmutableArray<ReliabilityFigures> figures)
    {
        var problems = new ProblemList();
        var table = new ReliabilityFigures?[GroupIndex.Count(catalog.Dimensions.Length)];
        for (int i = 0; i < figures.Length; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"reliability[{i}]");
            ReliabilityFigures given = figures[i];
            Check(given, path, problems);
            if (GroupOf(catalog, given.Subject) is not { } group)
                problems.Add($"{path}.subject", $"presence, absence or a dimension ({string.Join(", ", catalog.Dimensions.Select(d => d.Id))})", "another name");
            else if (table[group.Position] is not null)
                problems.Add($"{path}.subject", "figures for each subject once", "a second time");
            else
                table[group.Position] = given;
        }

        problems.ThrowIfAny("The reliability figures");
        return table;
    }

    private static void Check(ReliabilityFigures figures, string path, ProblemList problems)
    {
        if (figures.StandardDeviation is <= 0 or > MostDeviation)
            problems.Add($"{path}.standardDeviation", "points above 0 and at most 100", "another number");
        if (figures.Reliability is <= 0 or >= 1)
            problems.Add($"{path}.reliability", "a number above 0 and below 1", "another number");
        foreach ((string name, string text) in (ReadOnlySpan<(string, string)>)[("population", figures.Population), ("source", figures.Source)])
        {
            if (text.Length is 0 or > MaxText || !SingleLineText.IsPlain(text))
                problems.Add($"{path}.{name}", "one line of 1 to 200 characters, without control characters and outer spaces", "another text");
        }
    }

    private static GroupIndex? GroupOf(IntimacyCatalog catalog, string subject) => subject switch
    {
        "presence" => GroupIndex.Of(IndexKind.Presence),
        "absence" => GroupIndex.Of(IndexKind.Absence),
        _ => catalog.FindDimension(subject) is { } dimension ? GroupIndex.Of(dimension) : null,
    };
}
