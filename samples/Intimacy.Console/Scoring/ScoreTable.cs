using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Intimacy.Console.Input;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Scoring;

/// <summary>Writes the scores of each respondent as a row: the columns that were passed on, then a column for each number.</summary>
internal sealed class ScoreTable : IDisposable
{
    private readonly CsvWriter _writer;
    private readonly List<ScoreColumn> _columns;
    private readonly int _passed;

    public ScoreTable(TextWriter writer, CsvAnswers answers, IntimacyCatalog catalog, Checklist checklist)
    {
        _columns = [.. ScoreColumn.Of(catalog, checklist)];
        string[] passed = [.. answers.Others];
        _passed = passed.Length;
        string[] both = [.. passed.Intersect(_columns.Select(c => c.Name))];
        if (both.Length > 0)
            throw new BadInputException([.. both.Select(name => $"A column of the table and a score have the same name, {name}: call the column something else.")]);
        _writer = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = answers.Delimiter, NewLine = "\n" });
        foreach (string name in passed.Concat(_columns.Select(c => c.Name)))
            _writer.WriteField(name);
        _writer.NextRecord();
    }

    /// <summary>Writes some rows.</summary>
    public void Write(CsvAnswers answers, byte[] block, ScoreColumns scores, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            for (int i = 0; i < _passed; i++)
                _writer.WriteField(answers.Passed[(row * _passed) + i]);
            foreach (ScoreColumn column in _columns)
                _writer.WriteField(column.Text(scores, block, row));
            _writer.NextRecord();
        }
    }

    public void Dispose() => _writer.Dispose();
}
