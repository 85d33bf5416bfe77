using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>Reads the tree of a plan.</summary>
internal static class WeeklyPlanReader
{
    private const int DaysInAWeek = 7;
    private const string TimeForm = "a time such as 20:00";

    public static WeeklyPlan? Read(JsonTreeNode tree, IntimacyCatalog catalog, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.Plan))
            return null;
        json.Choice("format", (DocumentFormat.Plan, true));
        int? budget = json.Integer("minutesPerWeek", 1, PlanRequest.MostMinutes);

        // What the steps take follows from the catalog of today, and may have changed since.
        json.Integer("minutes", 0, int.MaxValue);
        decimal served = Served(json);
        PlanStep[] steps = [.. json.Array("steps").Select(node => Step(node, catalog, problems)).OfType<PlanStep>()];
        string? why = json.Optional("whyNothingFits") is null or { Kind: JsonKind.Null } ? null : json.String("whyNothingFits");
        string[] notices = [.. json.Array("notices").Select(json.AsString).OfType<string>()];
        json.Close();
        if (steps.Length > PlanRequest.MostSteps)
            problems.Add(json.PathOf("steps"), string.Create(CultureInfo.InvariantCulture, $"at most {PlanRequest.MostSteps} steps"), "more");
        return budget is null ? null : new WeeklyPlan { Steps = [.. steps], MinutesPerWeek = budget.Value, Served = served, WhyNothingFits = why, Notices = [.. notices] };
    }

    private static decimal Served(JsonObjectReader json)
    {
        const string Expected = "a number from 0 to 300";
        if (json.Required("served", Expected) is not { } node)
            return 0;
        if (node.Kind == JsonKind.Number && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal served) && served is >= 0 and <= 300)
            return served;
        json.Problems.Add(node.Path, Expected, node.Kind == JsonKind.Number ? "another number" : node.Description);
        return 0;
    }

    private static PlanStep? Step(JsonTreeNode node, IntimacyCatalog catalog, ProblemList problems)
    {
        if (JsonObjectReader.From(node, problems) is not { } json)
            return null;
        Practice? practice = json.String("practice") is { } id ? catalog.FindPractice(id) : null;
        if (practice is null)
            problems.Add(json.PathOf("practice"), "the id of a practice of the catalog", "another word");
        int? times = json.Integer("times", 1, DaysInAWeek);
        PlannedTime[] when = [.. json.Array("when").Select(time => Time(time, problems)).OfType<PlannedTime>()];
        string? cue = json.String("cue");
        string? why = json.String("why");

        // What the catalog says of a practice was written for who has no catalog.
        foreach (string told in (ReadOnlySpan<string>)["title", "with", "minutes", "response"])
            json.Optional(told);
        json.Close();
        return practice is null || times is null ? null : new PlanStep { Practice = practice, Times = times.Value, When = [.. when], Cue = cue ?? "", Why = why ?? "" };
    }

    private static PlannedTime? Time(JsonTreeNode node, ProblemList problems)
    {
        if (JsonObjectReader.From(node, problems) is not { } json)
            return null;
        DayOfWeek? day = json.Choice("day", WeeklyPlanConverter.Days);
        TimeOnly? from = Time(json, "from");
        TimeOnly? to = Time(json, "to");
        json.Close();
        if (from >= to)
            problems.Add(json.PathOf("to"), "a time after from", "an earlier one");
        return day is null || from is null || to is null ? null : new PlannedTime(day.Value, from.Value, to.Value);
    }

    private static TimeOnly? Time(JsonObjectReader json, string name)
    {
        if (json.Required(name, TimeForm) is not { } node)
            return null;
        if (node.Kind == JsonKind.String && TimeOnly.TryParseExact(node.Text, WeeklyPlanConverter.TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
            return time;
        json.Problems.Add(node.Path, TimeForm, node.Kind == JsonKind.String ? "a string that is none" : node.Description);
        return null;
    }
}
