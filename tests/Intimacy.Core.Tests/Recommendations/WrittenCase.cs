using System.Text.Json;
using System.Text.Json.Nodes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>
/// A check-in written down before it was run, with what somebody who knows the field would say of it, and why. In TestData/*.jsonl, a line
/// each: answers are differences from the calm baseline, or from everything at its best.
/// </summary>
internal sealed record WrittenCase(string Id, JsonObject Json)
{
    private static readonly string[] Files = ["wisdom.jsonl", "judgement.jsonl"];

    public static IReadOnlyList<WrittenCase> All { get; } =
    [
        .. from file in Files
           from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", file))
           select JsonNode.Parse(line)!.AsObject() into json
           select new WrittenCase((string)json["id"]!, json),
    ];

    public string Why => (string)Json["why"]!;

    public JsonObject Expect => Json["expect"]!.AsObject();

    public OwnReport Report()
    {
        CheckInBuilder builder = CalmBaseline.Start((string?)Json["checklist"] ?? ChecklistIds.Full).WithOrigin((string?)Json["history"]);
        if ((string?)Json["from"] == "best")
            ToBest(builder);
        foreach ((string sign, JsonNode? answer) in Json["answers"]!.AsObject())
        {
            _ = answer!.GetValueKind() == JsonValueKind.Number ? builder.Answer(sign, (int)answer)
                : (string)answer! == "declined" ? builder.Decline(sign)
                : builder.Skip(sign);
        }

        string[] contexts = [.. (Json["context"]?.AsArray() ?? []).Select(c => (string)c!)];
        return IntimacyAdvisor.Default.Report(builder.Build(), contexts.Aggregate(ReportOptions.Default, (o, context) => o.WithContext(context)));
    }

    private static void ToBest(CheckInBuilder builder)
    {
        foreach (Sign sign in builder.Build().Checklist.Signs.Where(s => s.Scale.Id != "change"))
            builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? sign.Scale.Maximum : sign.Scale.Minimum);
    }
}
