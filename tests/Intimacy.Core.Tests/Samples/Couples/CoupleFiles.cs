using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples.Couples;

/// <summary>Two made-up partners, their check-ins and what they hand over, in a folder of their own.</summary>
internal sealed class CoupleFiles : IDisposable
{
    public static readonly string[] Levels = ["nothing", "bands", "scores", "answers"];

    public TemporaryFolder Folder { get; } = new();

    public static string Alex => SampleFiles.Input("couple-a.json");

    public static string Billie => SampleFiles.Input("couple-b.json");

    /// <summary>A check-in with something changed.</summary>
    public string Changed(string name, string path, Action<JsonObject> change)
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(json);
        return Folder.Write(name, json.ToJsonString());
    }

    public string At(string level, string path) => Changed($"{level}-{Path.GetFileName(path)}", path, json => json["sharing"] = level);

    public string Afraid(string path, string level = "answers", JsonNode? answer = null) => Changed($"afraid-{Path.GetFileName(path)}", path, json =>
    {
        json["sharing"] = level;
        json["answers"]!["afraid-of-partner"] = answer ?? 3;
    });

    public async Task<string> ShareAsync(string path, params string[] more)
    {
        string shared = Path.Combine(Folder.Path, $"{Guid.NewGuid():N}.shared.json");
        ProgramResult result = await IntimacyProgram.RunAsync(["share", path, "--out", shared, .. more]);
        result.ExitCode.Should().Be(0, result.Error);
        result.OutputBytes.Should().BeEmpty();
        result.ErrorLines.Should().Equal($"intimacy: {shared} is written. Whether you hand it over is up to you.");
        return shared;
    }

    /// <summary>The report in one of its three forms, as bytes.</summary>
    public async Task<byte[]> ReportAsync(string form, params string[] arguments)
    {
        if (form != "html")
        {
            ProgramResult result = await IntimacyProgram.RunAsync(["report", .. arguments, "--format", form]);
            result.ShouldBeFine();
            return result.OutputBytes;
        }

        string path = Path.Combine(Folder.Path, "page.html");
        ProgramResult page = await IntimacyProgram.RunAsync(["report", .. arguments, "--out", path]);
        page.ExitCode.Should().Be(0, page.Error);
        return File.ReadAllBytes(path);
    }

    public void Dispose() => Folder.Dispose();
}
