using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.Batch;
using Intimacy.Core.Model;

namespace Intimacy.Console.Scoring;

/// <summary>Reads a table of answers block by block: a row for each respondent, a column for each question, and columns that are passed on.</summary>
internal sealed class CsvAnswers : IDisposable
{
    private const int MostProblems = 100;

    private readonly CsvParser _parser;
    private readonly string _file;
    private readonly Checklist _checklist;
    private readonly AnswerCells[] _cells;
    private readonly int[] _columns;
    private readonly int[] _others;
    private readonly List<string> _problems = [];
    private int _unlisted;
    private int _badQuotes;

    public CsvAnswers(TextReader reader, string file, Checklist checklist)
    {
        (_file, _checklist) = (PlainText.Escape(file), checklist);
        _cells = [.. checklist.Signs.Select(s => new AnswerCells(s))];
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = bad => _badQuotes = bad.Context.Parser?.RawRow ?? 1,
        };
        _parser = new CsvParser(reader, configuration);
        if (!_parser.Read())
            throw new BadInputException([$"{_file}: expected a table whose first line names the columns; found nothing"]);
        string[] names = _parser.Record!;
        _columns = [.. checklist.Signs.Select(s => Array.IndexOf(names, s.Id))];
        _others = [.. Enumerable.Range(0, names.Length).Where(i => checklist.Signs.All(s => s.Id != names[i]))];
        Names = names;
        CheckNames();
    }

    /// <summary>The names of all columns.</summary>
    public string[] Names { get; }

    /// <summary>The names of the columns that are passed on.</summary>
    public IEnumerable<string> Others => _others.Select(i => Names[i]);

    /// <summary>What separates cells, as the file has it.</summary>
    public string Delimiter => _parser.Delimiter;

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsFine => _problems.Count == 0;

    /// <summary>The cells of the columns that are passed on, a row after the other, of the block that was read last.</summary>
    public List<string> Passed { get; } = [];

    /// <summary>Fills a block with answers, a byte a sign.</summary>
    /// <param name="block">Room for some rows.</param>
    /// <returns>How many rows were read; 0 at the end.</returns>
    public int Read(byte[] block)
    {
        Passed.Clear();
        int rows = 0;
        int width = _columns.Length;
        while ((rows + 1) * width <= block.Length && _parser.Read())
        {
            string[] record = _parser.Record!;
            if (record.Length != Names.Length)
                Add(null, $"{Names.Length} cells, as the first line has", record.Length.ToString(CultureInfo.InvariantCulture));
            else if (_badQuotes > 0)
                Add(null, "quotes round a whole cell, and doubled within it", "other quotes");
            else
                ReadRow(record, block.AsSpan(rows * width, width));
            _badQuotes = 0;
            rows++;
        }

        return rows;
    }

    /// <summary>Says everything that was wrong, with its line and column.</summary>
    public void ThrowIfAny()
    {
        if (_unlisted > 0)
            _problems.Add($"{_file}: {_unlisted} more that are not listed");
        if (_problems.Count > 0)
            throw new BadInputException(_problems);
    }

    public void Dispose() => _parser.Dispose();

    private void ReadRow(string[] record, Span<byte> row)
    {
        for (int sign = 0; sign < row.Length; sign++)
        {
            if (_columns[sign] < 0)
                row[sign] = AnswerColumns.NotAsked;
            else if (_cells[sign].Read(record[_columns[sign]]) is { } answer)
                row[sign] = answer;
            else
                Add(_checklist.Signs[sign].Id, _cells[sign].Expected, "something else");
        }

        foreach (int other in _others)
            Passed.Add(record[other]);
    }

    /// <summary>A question without a column is a slip more often than a choice; a confidential one counts to nothing and has none.</summary>
    private void CheckNames()
    {
        for (int sign = 0; sign < _columns.Length; sign++)
        {
            Sign of = _checklist.Signs[sign];
            if (_columns[sign] < 0 && !of.IsConfidential)
                Add(of.Id, $"a column for each question of the checklist {_checklist.Id}; an empty one for what was not asked", "none");
            else if (_columns[sign] >= 0 && of.IsConfidential)
                Add(of.Id, "no column for a confidential question", "one");
        }

        foreach (IGrouping<string, string> twice in Names.GroupBy(n => n).Where(g => g.Count() > 1))
            Add(twice.Key, "each column once", "a second one of the same name");
        ThrowIfAny();
    }

    /// <summary>What somebody answered is never repeated.</summary>
    private void Add(string? column, string expected, string found)
    {
        if (_problems.Count == MostProblems)
            _unlisted++;
        else
            _problems.Add($"{_file}: line {_parser.RawRow}{(column is null ? "" : $", column {PlainText.Escape(column)}")}: expected {expected}; found {found}");
    }
}
