using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Reads what a stored report shows. Properties that it does not show, and those of later versions, are passed over.</summary>
internal static class StoredReportReader
{
    public static StoredReport? Read(JsonTreeNode tree, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.Report))
            return null;
        json.Choice("format", (DocumentFormat.Report, true));
        return json.Object("own") is { } own ? ReadOwn(own) : null;
    }

    private static StoredReport ReadOwn(JsonObjectReader own)
    {
        JsonObjectReader? catalog = own.Object("catalog");
        JsonObjectReader? pattern = own.Object("pattern");
        JsonObjectReader? focus = ObjectOrNull(own, "focus");
        return new StoredReport
        {
            CatalogId = catalog?.String("id") ?? "",
            CatalogVersion = catalog?.String("version") ?? "",
            Language = catalog?.String("language") ?? "",
            Partner = own.String("partner") ?? "",
            Date = own.Date("date") ?? default,
            ChecklistName = own.Object("checklist")?.String("name") ?? "",
            PatternName = pattern?.String("name") ?? "",
            PatternAbout = pattern?.String("about") ?? "",
            FocusName = focus?.String("name"),
            FocusAbout = focus?.String("about"),
            Areas = [.. Areas(own, "indices"), .. Areas(own, "dimensions")],
            Recommendations = [.. Objects(own, own.Array("recommendations")).Select(Recommendation)],
            WhyNothingIsSuggested = TextOrNull(own, "whyNothingIsSuggested"),
            Cautions = [.. Objects(own, own.Array("cautions")).Select(c => c.String("text") ?? "")],
            Notices = [.. own.Array("notices").Select(own.AsString).OfType<string>()],
            NextCheckIn = own.Date("nextCheckIn") ?? default,
        };
    }

    private static IEnumerable<StoredArea> Areas(JsonObjectReader own, string property)
    {
        foreach (JsonTreeNode node in own.Object(property)?.Members ?? default)
        {
            if (JsonObjectReader.From(node, own.Problems) is { } area)
                yield return Area(node.Name!, area);
        }
    }

    private static StoredArea Area(string id, JsonObjectReader area) => new()
    {
        Id = id,
        Name = area.String("name") ?? "",
        Words = area.String("words") ?? "",
        Band = area.Choice("band", BandWords.Bands) ?? Band.Unknown,
        Estimate = IsNull(area, "estimate") ? null : Points(area, "estimate"),
        Interval = new Interval(Points(area, "low"), Points(area, "high")),
        Weighs = area.Flag("weighs"),
        IsStrength = area.Flag("strength"),
    };

    private static StoredRecommendation Recommendation(JsonObjectReader json) => new()
    {
        StrategyId = json.String("strategy") ?? "",
        Title = json.String("title") ?? "",
        About = json.String("about") ?? "",
        Words = json.String("words") ?? "",
        InBrief = json.String("inBrief") ?? "",
        Priority = Points(json, "priority"),
        Interval = new Interval(Points(json, "low"), Points(json, "high")),
        Reasons = [.. Objects(json, json.Array("mainReasons")).Select(r => r.String("text") ?? "")],
        Practices = [.. Objects(json, json.Array("practices")).Select(Practice)],
    };

    private static StoredPractice Practice(JsonObjectReader json) => new()
    {
        Id = json.String("practice") ?? "",
        Title = json.String("title") ?? "",
        How = json.String("how") ?? "",
        FirstTime = json.String("firstTime") ?? "",
        Invitation = TextOrNull(json, "invitation"),
        Takes = json.String("takes") ?? "",
        Text = json.String("text") ?? "",
        Care = TextOrNull(json, "care"),
    };

    private static IEnumerable<JsonObjectReader> Objects(JsonObjectReader json, JsonItems nodes) =>
        nodes.Select(node => JsonObjectReader.From(node, json.Problems)).OfType<JsonObjectReader>();

    private static Points Points(JsonObjectReader json, string name) => new(json.Hundredths(name) ?? 0);

    private static bool IsNull(JsonObjectReader json, string name) => json.Optional(name) is null or { Kind: JsonKind.Null };

    private static string? TextOrNull(JsonObjectReader json, string name) => IsNull(json, name) ? null : json.String(name);

    private static JsonObjectReader? ObjectOrNull(JsonObjectReader json, string name) => IsNull(json, name) ? null : json.Object(name);
}
