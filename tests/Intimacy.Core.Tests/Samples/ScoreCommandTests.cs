using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Scoring;

namespace Intimacy.Core.Tests.Samples;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Twelve_yes_or_no_items_come_out_as_worked_by_hand()
    {
        // Eight straight items and 9 to 12 turned round: P1 has 7 yes and two no among the turned ones: 9. P2 has nothing but no: 0 + 4.
        JsonObject instrument = ScoredInstrument.Document("""{ "report": { "as": "sum" } }""", ScoredInstrument.Items(12, 0, 1, 9, 10, 11, 12));

        string[] lines = await Score(instrument, "person,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11,i12\nP1,1,1,1,1,1,1,1,0,0,0,1,1\nP2,0,0,0,0,0,0,0,0,0,0,0,0\n");

        lines.Should().Equal("person,total,total_low,total_high", "P1,9,9,9", "P2,4,4,4");
    }

    [Fact]
    public async Task Items_from_1_to_6_with_two_turned_round_come_out_as_worked_by_hand()
    {
        // 6, 5, 4 and 2, 1 turned round to 5, 6: 26 / 5. With the last one open 20 / 4 as it stands, and from 21 / 5 to 26 / 5.
        JsonObject instrument = ScoredInstrument.Document("""{ "report": { "as": "mean" } }""", ScoredInstrument.Items(5, 1, 6, 4, 5));

        string[] lines = await Score(instrument, "i1,i2,i3,i4,i5\n6,5,4,2,1\n6,5,4,2,\n");

        lines.Should().Equal("total,total_low,total_high", "5.20,5.20,5.20", "5.00,4.20,5.20");
    }

    [Fact]
    public async Task Mixed_ranges_and_weights_come_out_as_worked_by_hand()
    {
        // 0 to 5 twice, 0 to 4 with weight 2, 0 to 1 turned round: 5 + 3 + 2*4 + 1 = 17 of 19; 0 + 0 + 2*1 + 0 = 2.
        JsonObject instrument = ScoredInstrument.Document("""{ "report": { "as": "sum" } }""", (0, 5, false, 1), (0, 5, false, 1), (0, 4, false, 2), (0, 1, true, 1));

        (await Score(instrument, "i1,i2,i3,i4\n5,3,4,0\n0,0,1,1\n")).Should().Equal("total,total_low,total_high", "17,17,17", "2,2,2");
    }

    [Fact]
    public async Task Bands_a_published_metric_and_flags_have_columns_of_their_own()
    {
        JsonObject instrument = BandsOfInstrumentsTests.Document().Set("signs/2/flagFrom", "2").Set("texts/en/sign.i3.flag", "\"F.\"");

        (await Score(instrument, "i1,i2,i3\n2,2,2\n0,1,\n1,,\n")).Should().Equal(
            "total,total_low,total_high,total_band,total_t-score,i3_flag", "6,6,6,mild,56,raised", "1,1,4,low,35.5,unknown", ",1,7,,,unknown");
    }

    [Fact]
    public async Task Other_columns_are_passed_on_and_cells_may_say_why_there_is_no_answer()
    {
        JsonObject instrument = ScoredInstrument.Document("""{ "minimumAnswered": 1, "report": { "as": "sum" } }""", ScoredInstrument.Items(2, 0, 3));

        string[] lines = await Score(instrument, "\"who; when\";i2;note;i1\r\n\"A; \"\"x\"\"\";2.0;;skipped\r\nB;NA;two;3\r\nC;not-applicable;;1\r\n");

        lines.Should().Equal("\"who; when\";note;total;total_low;total_high", "\"A; \"\"x\"\"\";;4;2;5", "B;two;6;3;6", "C;;2;2;2");
    }

    [Fact]
    public async Task The_built_in_catalog_has_columns_for_indices_and_dimensions()
    {
        IEnumerable<string> signs = IntimacyAdvisor.Default.Catalog.FindChecklist("article")!.Signs.Where(s => !s.IsConfidential).Select(s => s.Id);
        string csv = _folder.Write("in.csv", $"{string.Join(',', signs)}\n{string.Join(',', signs.Select(_ => "2"))}\n");
        string output = Path.Combine(_folder.Path, "out.csv");

        ProgramResult result = await IntimacyProgram.RunAsync("score", "--checklist", "article", "--csv", csv, "--out", output);

        result.ExitCode.Should().Be(0, result.Error);
        string[] lines = File.ReadAllLines(output);
        lines[0].Should().StartWith("presence,presence_low,presence_high,absence,absence_low,absence_high,");
        lines[1].Should().StartWith("50.00,50.00,50.00,");
    }

    [Fact]
    public async Task Every_problem_is_told_by_line_and_column_and_nothing_is_written()
    {
        ProgramResult result = await Run(ScoredInstrument.Document("{}", ScoredInstrument.Items(2, 0, 1)), "who,i1,i2\nA,0,1\nB,5,1\n\"C\nD\",1,x\nE,1\nF,\"1\"1,0\n");

        result.ExitCode.Should().Be(3);
        string csv = Path.Combine(_folder.Path, "in.csv");
        const string Codes = "one of 0, 1, or nothing, skipped, declined, not-applicable";
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            $"{csv}: line 3, column i1: expected {Codes}; found something else",
            $"{csv}: line 5, column i2: expected {Codes}; found something else",
            $"{csv}: line 6: expected 3 cells, as the first line has; found 2",
            $"{csv}: line 7: expected quotes round a whole cell, and doubled within it; found other quotes");
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("in.csv", "instrument.json");
    }

    [Theory]
    [InlineData("who,i1\nA,1\n", "line 1, column i2: expected a column for each question of the checklist all; an empty one for what was not asked; found none")]
    [InlineData("i1,i2,who,who\n1,1,A,A\n", "line 1, column who: expected each column once; found a second one of the same name")]
    [InlineData("", "expected a table whose first line names the columns; found nothing")]
    [InlineData("i1,i2,total\n1,1,1\n", "A column of the table and a score have the same name, total: call the column something else.")]
    public async Task A_table_that_does_not_fit_is_refused(string table, string problem)
    {
        ProgramResult result = await Run(ScoredInstrument.Document("{}", ScoredInstrument.Items(2, 0, 1)), table);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain(problem);
    }

    [Fact]
    public async Task A_confidential_question_has_no_column()
    {
        JsonObject document = ScoredInstrument.Document("{}", ScoredInstrument.Items(3, 0, 1, 3)).Without("signs/2/dimensions").Set("signs/2/concernAbove", "0");

        (await Run(document, "i1,i2,i3\n1,1,1\n")).Error.Should().Contain("line 1, column i3: expected no column for a confidential question; found one");
        (await Run(document, "i1,i2\n1,1\n")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_hundred_problems_are_listed_and_the_rest_counted()
    {
        ProgramResult result = await Run(ScoredInstrument.Document("{}", ScoredInstrument.Items(2, 0, 1)), "i1,i2\n" + string.Concat(Enumerable.Repeat("7,7\n", 80)));

        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(101).And.Subject.Last().Should().EndWith("60 more that are not listed");
    }

    [Fact]
    public async Task More_rows_than_a_block_keep_their_order()
    {
        JsonObject instrument = ScoredInstrument.Document("""{ "minimumAnswered": 1, "report": { "as": "sum" } }""", ScoredInstrument.Items(2, 0, 9));
        var table = new StringBuilder("n,i1,i2\n");
        for (int i = 0; i < 10_000; i++)
            table.Append(CultureInfo.InvariantCulture, $"{i},{i % 10},{i / 10 % 10}\n");

        string[] lines = await Score(instrument, table.ToString());

        lines.Should().HaveCount(10_001);
        lines[9_877].Should().Be("9876,13,13,13", "6 and 7");
        lines[4_097].Should().Be("4096,15,15,15", "6 and 9");
    }

    [Fact]
    public async Task Text_that_is_no_UTF8_is_refused()
    {
        string pack = _folder.Write("instrument.json", ScoredInstrument.Document("{}", ScoredInstrument.Items(2, 0, 1)).ToJsonString());
        string csv = _folder.Write("in.csv", [.. "i1,i2,who\n1,1,"u8, 0xff, (byte)'\n']);

        ProgramResult result = await IntimacyProgram.RunAsync("score", "--content", pack, "--csv", csv, "--out", Path.Combine(_folder.Path, "out.csv"));

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("expected UTF-8 text");
    }

    [Fact]
    public async Task What_is_read_is_not_replaced_and_an_unknown_checklist_is_bad_usage()
    {
        string pack = _folder.Write("instrument.json", ScoredInstrument.Document("{}", ScoredInstrument.Items(2, 0, 1)).ToJsonString());
        string csv = _folder.Write("in.csv", "i1,i2\n1,1\n");

        (await IntimacyProgram.RunAsync("score", "--content", pack, "--csv", csv, "--out", csv)).ExitCode.Should().Be(2);
        (await IntimacyProgram.RunAsync("score", "--content", pack, "--csv", csv, "--out", Path.Combine(_folder.Path, "o"), "--checklist", "none")).ExitCode.Should().Be(2);
    }

    private async Task<string[]> Score(JsonObject instrument, string table)
    {
        ProgramResult result = await Run(instrument, table);
        result.ExitCode.Should().Be(0, result.Error);
        return File.ReadAllLines(Path.Combine(_folder.Path, "out.csv"));
    }

    private Task<ProgramResult> Run(JsonObject instrument, string table)
    {
        string pack = _folder.Write("instrument.json", instrument.ToJsonString());
        string csv = _folder.Write("in.csv", table);
        return IntimacyProgram.RunAsync("score", "--content", pack, "--csv", csv, "--out", Path.Combine(_folder.Path, "out.csv"));
    }
}
