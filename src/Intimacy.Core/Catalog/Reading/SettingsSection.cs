using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class SettingsSection
{
    private const int DefaultMinimumAnswered = 3;
    private const int DefaultMinimumCoveragePercent = 50;
    private const int DefaultLowCoveragePercent = 75;
    private const int DefaultIdenticalAnswers = 8;
    private const int DefaultNearTie = 5_00;
    private const int DefaultNextCheckInDays = 28;
    private const int DefaultBandWellFrom = 60_00;
    private const int DefaultBandConcernBelow = 40_00;
    private const int DefaultMinimumReleased = 5;
    private const int DefaultDatesApartDays = 14;
    private const int MaxCount = 10_000;

    private static readonly ImmutableArray<Points> DefaultReleaseCuts = [new(25_00), new(75_00)];

    public static CatalogSettings Read(CatalogBuild build)
    {
        List<JsonObjectReader> given = build.Source.Objects("settings").ToList();
        if (given.Count > 1)
            build.Problems.Add(given[1].Path, "settings in one document only", "a second time");
        JsonObjectReader? json = given.FirstOrDefault();
        var settings = new CatalogSettings
        {
            MinimumAnswered = json?.OptionalInteger("minimumAnswered", 1, MaxCount) ?? DefaultMinimumAnswered,
            MinimumCoveragePercent = json?.OptionalInteger("minimumCoveragePercent", 0, 100) ?? DefaultMinimumCoveragePercent,
            LowCoveragePercent = json?.OptionalInteger("lowCoveragePercent", 0, 100) ?? DefaultLowCoveragePercent,
            IdenticalAnswers = json?.OptionalInteger("identicalAnswers", 2, MaxCount) ?? DefaultIdenticalAnswers,
            NearTie = Points(json, "nearTie", DefaultNearTie),
            RecommendFrom = Points(json, "recommendFrom", 0),
            NextCheckInDays = json?.OptionalInteger("nextCheckInDays", 1, MaxCount) ?? DefaultNextCheckInDays,
            BandWellFrom = Points(json, "bandWellFrom", DefaultBandWellFrom),
            BandConcernBelow = Points(json, "bandConcernBelow", DefaultBandConcernBelow),
            MinimumReleased = json?.OptionalInteger("minimumReleased", 1, MaxCount) ?? DefaultMinimumReleased,
            ReleaseCuts = ReleaseCuts(json),
            DatesApartDays = json?.OptionalInteger("datesApartDays", 0, MaxCount) ?? DefaultDatesApartDays,
        };
        json?.Close();
        if (settings.BandConcernBelow > settings.BandWellFrom)
            build.Problems.Add(json?.Path ?? "$.settings", MeaningChecks.OrderedBands.Expected, "a larger one");
        return settings;
    }

    private static ImmutableArray<Points> ReleaseCuts(JsonObjectReader? json)
    {
        if (json?.Optional("releaseCuts") is not { } node)
            return DefaultReleaseCuts;
        ImmutableArray<Points> cuts = [.. json.OptionalArray("releaseCuts").Select(cut => json.Hundredths(cut)).OfType<int>().Select(hundredths => new Points(hundredths))];
        if (cuts.Any(cut => cut.Hundredths is 0 or 100_00))
            json.Problems.Add(node.Path, MeaningChecks.CutsWithinTheScale.Expected, "an end of the scale");
        for (int i = 1; i < cuts.Length; i++)
        {
            if (cuts[i] <= cuts[i - 1])
                json.Problems.Add(node.Path, MeaningChecks.AscendingCuts.Expected, "another order");
        }

        return cuts;
    }

    private static Points Points(JsonObjectReader? json, string name, int hundredths) =>
        new(json?.Optional(name) is null ? hundredths : json.Hundredths(name) ?? hundredths);
}
