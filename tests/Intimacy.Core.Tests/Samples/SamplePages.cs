using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples;

/// <summary>The check-ins whose reports people have looked at, from doing well to everything at its worst.</summary>
internal static class SamplePages
{
    private static readonly string[] Positives =
        ["curiosity", "talking-over-the-day", "meaningful-conversations", "knowing-inner-world", "trying-each-others-ideas", "empathy-and-validation", "feeling-secure", "feeling-loved", "making-time", "having-fun-together"];

    /// <summary>What follows "report" on the command line.</summary>
    public static string[] Arguments(string page, TemporaryFolder folder) => page switch
    {
        "example" => [SampleFiles.Example],
        "full" => [SampleFiles.Example, "--full"],
        "numbers" => [SampleFiles.Example, "--numbers"],
        "host" => [SampleFiles.HostCheckIn, "--content", SampleFiles.HostCatalog, SampleFiles.HostTexts],
        "decline" => [SampleFiles.Document("november.json"), "--history", SampleFiles.Document("half-year.json")],
        "early" => [SampleFiles.Document("november.json"), "--history", SampleFiles.Document("summer.json"), "--numbers"],
        "well" => [folder.Write("a.json", All(positive: 4, warning: 0))],
        "grave" => [folder.Write("a.json", All(positive: 0, warning: 4))],
        "article" => [folder.Write("a.json", CheckInText.With("\"curiosity\": 3, \"loneliness\": \"not-applicable\"", "article"))],
        _ => [folder.Write("a.json", CheckInText.With(""))],
    };

    public static string All(int positive, int warning) => CheckInText.Example(example =>
    {
        JsonObject answers = example["answers"]!.AsObject();
        foreach (string sign in answers.Select(a => a.Key).ToList())
            answers[sign] = Positives.Contains(sign) ? positive : sign is "afraid-of-partner" or "controlled-by-partner" ? 0 : warning;
    });
}
