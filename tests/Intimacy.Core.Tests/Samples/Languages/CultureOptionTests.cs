using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples.Languages;

/// <summary>intimacy ... --culture TAG.</summary>
public sealed class CultureOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("es-MX")]
    [InlineData("ES")]
    [InlineData("es-419")]
    public async Task A_report_is_in_the_nearest_language(string culture)
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(80, "report", SampleFiles.Example, "--culture", culture);

        result.ShouldBeFine();
        result.Output.Should().StartWith("── A, 1 de noviembre de 2026 · La lista completa ─").And.Contain("Un buen comienzo").And.NotContain("Why:");
    }

    [Fact]
    public async Task A_language_that_there_is_not_gives_english()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--culture", "fr-CA");

        result.Output.Should().Be((await IntimacyProgram.RunAsync("report", SampleFiles.Example)).Output);
    }

    [Fact]
    public async Task What_is_no_language_tag_is_bad_usage()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--culture", "es_MX");

        result.ShouldBeRefused(2);
        result.Error.Should().Contain("--culture 'es_MX': expected a language tag such as en or pt-BR.");
    }

    [Fact]
    public async Task The_language_of_one_run_is_not_that_of_the_next()
    {
        await IntimacyProgram.RunAsync("guidance", "--culture", "es");

        (await IntimacyProgram.RunAsync("guidance")).Output.Should().Contain("Support just for you");
    }

    [Fact]
    public async Task Json_says_which_language_it_is()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--format", "json", "--culture", "es-MX");

        JsonNode.Parse(result.Output)!["own"]!["catalog"]!["language"]!.GetValue<string>().Should().Be("es");
    }

    [Fact]
    public async Task A_page_in_spanish_reads_as_approved()
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(80, "--full", "--culture", "es-MX");

        ApprovedText.ShouldBe("example-full-es-80.txt", result.Output);
    }

    [Fact]
    public async Task Questions_are_asked_in_the_language_and_a_file_of_one_is_read_in_the_other()
    {
        string file = Path.Combine(_folder.Path, "a.json");
        ProgramResult asked = await IntimacyProgram.RunWithInputAsync("1\n3\nq\n", "check-in", file, "--culture", "es", "--checklist", "article");

        asked.Output.Should().Contain("Pregunta 2 de 15").And.Contain("En las últimas cuatro semanas, ¿con qué frecuencia fue así?").And.Contain("En pausa.").And.Contain($"intimacy check-in {file} --culture es");
        (await IntimacyProgram.RunAsync("report", file)).Output.Should().Contain("The short list");
        (await IntimacyProgram.RunAsync("report", file, "--culture", "es")).Output.Should().Contain("La lista corta");
    }
}
