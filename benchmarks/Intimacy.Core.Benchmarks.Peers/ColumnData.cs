using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>Random answers of many people to one checklist: one in twenty is missing, one in a hundred does not apply.</summary>
internal sealed class ColumnData
{
    public ColumnData(IntimacyCatalog catalog, string checklist, int rows)
    {
        Checklist = catalog.FindChecklist(checklist)!;
        Rows = rows;
        var random = new Random(1);
        Columns = [.. Checklist.Signs.Where(s => !s.IsConfidential).Select(s => Column(random, rows))];
        Signs = [.. Checklist.Signs.Where(s => !s.IsConfidential)];
        Answers = AnswerColumns.OfColumns(Checklist, rows, Enumerable.Range(0, Signs.Length).ToDictionary(i => Signs[i].Id, i => (ReadOnlyMemory<byte>)Columns[i]));
    }

    public Checklist Checklist { get; }

    public int Rows { get; }

    public Sign[] Signs { get; }

    public byte[][] Columns { get; }

    public AnswerColumns Answers { get; }

    private static byte[] Column(Random random, int rows)
    {
        byte[] column = new byte[rows];
        for (int i = 0; i < rows; i++)
        {
            int roll = random.Next(100);
            column[i] = roll < 5 ? AnswerColumns.Skipped : roll < 6 ? AnswerColumns.NotApplicable : (byte)random.Next(5);
        }

        return column;
    }
}
