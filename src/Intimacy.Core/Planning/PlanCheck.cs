using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;

namespace Intimacy.Core.Planning;

/// <summary>Whether a request makes sense; every problem at once.</summary>
internal static class PlanCheck
{
    private const int MostCue = 200;

    public static void Check(PlanRequest request, IntimacyCatalog catalog)
    {
        var problems = new ProblemList();
        InRange(problems, "minutesPerWeek", request.MinutesPerWeek, PlanRequest.MostMinutes);
        InRange(problems, "steps", request.Steps, PlanRequest.MostSteps);
        if (request.FreeTimes.Length > PlanRequest.MostFreeTimes)
            problems.Add("freeTimes", string.Create(CultureInfo.InvariantCulture, $"at most {PlanRequest.MostFreeTimes} free times"), "more");
        if (!Enum.IsDefined(request.MostEffort))
            problems.Add("mostEffort", "a defined effort", "another value");
        if (!Enum.IsDefined(request.MostCost))
            problems.Add("mostCost", "a defined cost", "another value");
        if (request.Places.Any(p => !Enum.IsDefined(p)))
            problems.Add("places", "defined places", "another value");
        for (int i = 0; i < request.Without.Length; i++)
        {
            if (catalog.FindPractice(request.Without[i] ?? "") is null)
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"without[{i}]"), "the id of a practice of the catalog", "another name");
        }

        foreach ((string id, string cue) in request.Cues.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (catalog.FindPractice(id) is null)
                problems.Add(JsonPath.Property("cues", id), "the id of a practice of the catalog", "another name");
            if (cue is null || cue.Length is 0 or > MostCue || !SingleLineText.IsPlain(cue))
                problems.Add(JsonPath.Property("cues", id), "one line of 1 to 200 characters, without control characters and outer spaces", "another text");
        }

        problems.ThrowIfAny("The request for a plan");
    }

    private static void InRange(ProblemList problems, string path, int number, int most)
    {
        if (number < 1 || number > most)
            problems.Add(path, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}"), string.Create(CultureInfo.InvariantCulture, $"{number}"));
    }
}
