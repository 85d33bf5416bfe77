using System.CommandLine;
using System.Globalization;
using System.Text;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Scoring;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Commands;

/// <summary>intimacy score --csv FILE.</summary>
internal static class ScoreCommand
{
    private const int RowsAtATime = 4_096;
    private const int RowsATick = 100 * RowsAtATime;

    public static Command Build()
    {
        Option<string[]> content = SharedOptions.Content();
        var csv = new Option<string>("--csv") { Description = "The answers: a first line with the ids of the questions, then a row for each respondent; - is standard input.", HelpName = "FILE", Required = true };
        var checklist = new Option<string?>("--checklist") { Description = "The id of the checklist that was answered; without it, the catalog's own.", HelpName = "ID" };
        var output = new Option<string>("--out") { Description = "Where the scores go: a row for each respondent, with the other columns of the answers in front.", HelpName = "FILE", Required = true };
        var command = new Command("score", "Scores a table of many respondents, for research. What it writes is still somebody's answers.") { csv, checklist, output, content };
        command.SetAction(parsed =>
        {
            IntimacyCatalog catalog = CatalogInput.Load(parsed.GetValue(content)!);
            string wanted = parsed.GetValue(checklist) ?? catalog.DefaultChecklist.Id;
            Checklist asked = catalog.FindChecklist(wanted)
                ?? throw new UsageException([$"The catalog {catalog.VersionId} has no checklist '{wanted}'. It has {string.Join(", ", catalog.Checklists.Select(c => c.Id))}."]);
            string path = parsed.GetValue(csv)!;
            if (InputFile.IsAmong(parsed.GetValue(output)!, [path, .. parsed.GetValue(content)!]))
                throw new UsageException(["--out would replace what is read."]);
            long rows = 0;
            using (Stream input = path == InputFile.StandardInput ? System.Console.OpenStandardInput() : InputFile.Open(path))
                AtomicFile.Write(parsed.GetValue(output)!, written => rows = Score(new BatchScorer(catalog, asked.Id), (input, path), written));
            StandardError.Write([string.Create(CultureInfo.InvariantCulture, $"{rows:#,0} rows scored.")]);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static long Score(BatchScorer scorer, (Stream Stream, string Path) input, Stream output)
    {
        using var reader = new StreamReader(input.Stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return Score(scorer, reader, input.Path, output);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException([$"{PlainText.Escape(input.Path)}: expected UTF-8 text; found other bytes"]);
        }
    }

    private static long Score(BatchScorer scorer, TextReader reader, string path, Stream output)
    {
        using var answers = new CsvAnswers(reader, path, scorer.Checklist);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        using var table = new ScoreTable(writer, answers, scorer.Catalog, scorer.Checklist);
        byte[] block = new byte[RowsAtATime * scorer.Checklist.Signs.Length];
        ScoreColumns scores = ScoreColumns.Allocate(scorer.Catalog, RowsAtATime, BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Reported);
        long all = 0;
        for (int rows = answers.Read(block); rows > 0; rows = answers.Read(block))
        {
            // With something wrong nothing is kept, and reading on finds the rest of it.
            if (answers.IsFine)
            {
                scorer.Score(AnswerColumns.OfRows(scorer.Checklist, block.AsMemory(0, rows * scorer.Checklist.Signs.Length)), scores.Slice(0, rows));
                table.Write(answers, block, scores, rows);
            }

            all += rows;
            if (all % RowsATick == 0)
                StandardError.Write([string.Create(CultureInfo.InvariantCulture, $"{all:#,0} rows ...")]);
        }

        answers.ThrowIfAny();
        return all;
    }
}
