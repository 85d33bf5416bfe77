namespace Intimacy.Core.Tests.BuildChecks;

public class CatalogIdAnalyzerTests
{
    private const string Ids = """
        Checklist core
        Context new-baby
        Practice daily-check-in
        Practice warm-touch
        Sign loneliness
        Strategy get-help
        Strategy read-together
        complete

        """;

    private static string Program(string statements) => $$"""
        using Intimacy.Core;
        using Intimacy.Core.Batch;
        using Intimacy.Core.Catalog;
        using Intimacy.Core.CheckIns;
        using Intimacy.Core.Model;
        using Intimacy.Core.Planning;
        using Intimacy.Core.Reports;

        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        IntimacyCatalog catalog = advisor.Catalog;
        CheckInBuilder builder = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1));
        CheckIn mine = builder.Build();
        Strategy? strategy = catalog.Strategies[0];
        {{statements}}

        static class Host
        {
            public static void Praise([CatalogId(CatalogIdKind.Sign)] string sign, string words) => Console.WriteLine(sign + words);

            [CatalogId(CatalogIdKind.Strategy)]
            public static string Favourite = "get-help";
        }
        """;

    private static async Task<IEnumerable<string>> Found(string statements, string? ids = Ids) =>
        (await Analyzed.By(Program(statements), ids)).Select(message => message[(message.IndexOf("IC101: ", StringComparison.Ordinal) + 7)..]);

    [Theory]
    [InlineData("builder.Answer(\"lonelines\", 1);", "sign 'lonelines'; did you mean 'loneliness'?")]
    [InlineData("builder.Skip(\"lonelyness\");", "sign 'lonelyness'; did you mean 'loneliness'?")]
    [InlineData("builder.WithOrigin(\"newbaby\");", "context 'newbaby'; did you mean 'new-baby'?")]
    [InlineData("Console.WriteLine(mine[\"nothing-alike\"]);", "sign 'nothing-alike'")]
    [InlineData("Console.WriteLine(catalog.FindPractice(id: \"warm-tuoch\"));", "practice 'warm-tuoch'; did you mean 'warm-touch'?")]
    [InlineData("Console.WriteLine(new BatchScorer(catalog, \"Core\"));", "checklist 'Core'; did you mean 'core'?")]
    [InlineData("Console.WriteLine(new BatchScorer(checklist: \"\", catalog: catalog));", "checklist ''")]
    [InlineData("const string Mine = \"lone\" + \"lines\"; builder.Clear(Mine);", "sign 'lonelines'; did you mean 'loneliness'?")]
    [InlineData("builder.Clear(catalog.Signs.Length > 3 ? \"loneliness\" : \"silence\");", "sign 'silence'")]
    [InlineData("string? given = null; builder.Clear(given ?? \"silence\");", "sign 'silence'")]
    [InlineData("builder.Clear(catalog.Signs.Length switch { 1 => \"loneliness\", _ => \"silence\" });", "sign 'silence'")]
    [InlineData("Console.WriteLine(new PracticeFilter { StrategyId = \"get-helped\" });", "strategy 'get-helped'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(new PlanRequest { MinutesPerWeek = 9, Without = [\"warm-touch\", \"warm\"] });", "practice 'warm'")]
    [InlineData("Console.WriteLine(new PlanRequest { MinutesPerWeek = 9, Without = [.. new[] { \"warm\" }] });", "practice 'warm'")]
    [InlineData("Console.WriteLine(strategy.Id == \"gethelp\");", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(\"gethelp\" != strategy.Id);", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(strategy?.Id == \"gethelp\");", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(strategy.Id is \"get-help\" or \"gethelp\");", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(strategy.Id is not \"gethelp\");", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(strategy is { Id: \"gethelp\" });", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("Console.WriteLine(strategy.Id switch { \"gethelp\" => 1, _ => 2 });", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("switch (strategy.Id) { case \"gethelp\": break; case \"get-help\" when mine.Date.Year > 1: break; case \"gathelp\" when mine.Date.Year > 1: break; }", "strategy 'gethelp'; did you mean 'get-help'?", "strategy 'gathelp'; did you mean 'get-help'?")]
    [InlineData("Host.Praise(\"lonelines\", \"lonelines\");", "sign 'lonelines'; did you mean 'loneliness'?")]
    [InlineData("Host.Favourite = \"gethelp\";", "strategy 'gethelp'; did you mean 'get-help'?")]
    [InlineData("builder.Answer(StrategyIds.GetHelp, 1);", "sign 'get-help', but a strategy of that id")]
    public async Task A_constant_that_no_catalog_has_is_told(string statements, params string[] told)
    {
        (await Found(statements)).Should().Equal(told.Select(what => $"No catalog of this project has the {what}"));
    }

    [Theory]
    [InlineData("builder.Answer(\"loneliness\", 1).Answer(SignIds.Loneliness, 2);")]
    [InlineData("builder.Answer(Console.ReadLine()!, 1);")]
    [InlineData("string typed = \"lonelines\"; builder.Answer(typed, 1);")]
    [InlineData("Console.WriteLine(strategy.Title == \"gethelp\");")]
    [InlineData("Console.WriteLine(advisor.StartCheckIn(\"core-ish\", default));")]
    [InlineData("builder.WithOrigin(null);")]
    [InlineData("Console.WriteLine(strategy.Id == null || strategy.Id is { Length: 3 } or ['x', ..]);")]
    [InlineData("Console.WriteLine(new PlanRequest { MinutesPerWeek = 9, Without = [] });")]
    [InlineData("Host.Praise(\"loneliness\", \"lonelines\");")]
    public async Task Ids_that_are_there_and_texts_that_are_no_constants_or_no_ids_are_left_alone(string statements)
    {
        (await Found(statements)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no ids at all\n\n")]
    public async Task Without_a_list_of_ids_nothing_is_said(string? ids)
    {
        (await Found("builder.Answer(\"lonelines\", 1);", ids)).Should().BeEmpty();
    }

    /// <summary>A catalog may come from a file that the project does not name, as on the page about a catalog of one's own.</summary>
    [Theory]
    [InlineData("builder.Answer(\"laughter\", 1);")]
    [InlineData("builder.Answer(\"lonelines\", 1);", "sign 'lonelines'; did you mean 'loneliness'?")]
    [InlineData("builder.Answer(StrategyIds.GetHelp, 1);", "sign 'get-help', but a strategy of that id")]
    public async Task A_project_that_names_no_catalog_is_told_of_slips_alone(string statements, params string[] told)
    {
        (await Found(statements, Ids.Replace("complete", "", StringComparison.Ordinal))).Should().Equal(told.Select(what => $"No catalog of this project has the {what}"));
    }

    [Fact]
    public async Task Code_that_does_not_know_the_library_is_left_alone()
    {
        (await Analyzed.By("Console.WriteLine(\"lonelines\");", Ids)).Should().BeEmpty();
    }
}
