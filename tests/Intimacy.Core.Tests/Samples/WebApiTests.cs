using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Core.Tests.Samples;

/// <summary>The web service, started as its host starts it and spoken to over HTTP.</summary>
public sealed class WebApiTests : IAsyncLifetime, IDisposable
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private readonly HttpClient _client = new();
    private Process? _server;

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [BuiltSample.PathOf("WebApi", "WebApi.dll"), "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        _server = Process.Start(start)!;
        string? line;
        while ((line = await _server.StandardOutput.ReadLineAsync()) is not null)
        {
            int at = line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal);
            if (at < 0)
                continue;
            _client.BaseAddress = new Uri(line[at..].Trim());
            _ = _server.StandardOutput.ReadToEndAsync();
            return;
        }

        throw new InvalidOperationException("The sample did not start.");
    }

    public async Task DisposeAsync()
    {
        _server!.Kill();
        await _server.WaitForExitAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _server?.Dispose();
    }

    [Fact]
    public async Task A_check_in_goes_in_and_a_report_comes_out()
    {
        CheckIn mine = Of(0);

        using HttpResponseMessage answer = await PostAsync("/reports", CheckInJson.Write(mine));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(ReportJson.Write(Advisor.Report(Advisor.ReadCheckIn(new MemoryStream(CheckInJson.Write(mine))))));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_bad_request_with_every_problem_and_no_answer()
    {
        using HttpResponseMessage answer = await PostAsync("/reports", """{"format":"intimacy-check-in/1","partner":"A","date":"x","checklist":"\ud800","answers":{"loneliness":4711}}"""u8.ToArray());

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        string body = await answer.Content.ReadAsStringAsync();
        JsonDocument.Parse(body).RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("path").GetString()).Should().Equal("$.checklist", "$.date", "$.answers.loneliness");
        body.Should().NotContain("4711");
    }

    [Fact]
    public async Task A_body_without_an_end_is_refused_at_the_limit()
    {
        using HttpResponseMessage answer = await PostAsync("/reports", Encoding.UTF8.GetBytes(new string(' ', 2 << 20)));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("at most 1048576 bytes");
    }

    [Fact]
    public async Task Guidance_is_the_same_page_for_everybody()
    {
        string page = await _client.GetStringAsync("/guidance");

        Compact(page).Should().Be(Compact(JsonSerializer.Serialize(Advisor.GetGuidance(Of(4))))).And.NotContain("oncern");
    }

    [Fact]
    public async Task The_questions_of_a_checklist_are_served_and_an_unknown_one_is_not_found()
    {
        using HttpResponseMessage questions = await _client.GetAsync("/checklists/core");
        using HttpResponseMessage none = await _client.GetAsync("/checklists/no-such-list");

        JsonDocument.Parse(await questions.Content.ReadAsStringAsync()).RootElement.GetArrayLength().Should().Be(Advisor.DefaultChecklist.Signs.Length);
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_shared_is_what_the_owner_chose()
    {
        byte[] file = CheckInJson.Write(Of(0).ToBuilder().WithSharing(SharingLevel.Bands).Build());

        using HttpResponseMessage answer = await PostAsync("/shared-views", file);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("\"level\": \"bands\"").And.NotContain("answers");
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);

    private static CheckIn Of(int afraid) => Advisor.Start("me")
        .Answer(SignIds.Loneliness, 3).Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.AfraidOfPartner, afraid).Build();

    private Task<HttpResponseMessage> PostAsync(string path, byte[] body) => _client.PostAsync(path, new ByteArrayContent(body));
}
