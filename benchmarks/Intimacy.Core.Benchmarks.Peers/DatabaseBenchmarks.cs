using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>
/// The same scores from a column database: both indices and five dimensions of the short checklist, each with point, low and high. One thread each; the
/// numbers of every person are compared first.
/// </summary>
[MemoryDiagnoser]
public class DatabaseBenchmarks
{
    private const int Rows = 300_000;
    private readonly IntimacyCatalog _catalog = IntimacyCatalog.Default;
    private static readonly DuckDBConnection Connection = new("Data Source=:memory:");
    private ColumnData _data = null!;
    private BatchScorer _scorer = null!;
    private ScoreColumns _scores = null!;

    [GlobalSetup]
    public void BothComeToTheSame()
    {
        _data = new ColumnData(_catalog, ChecklistIds.Article, Rows);
        _scorer = new BatchScorer(_catalog, ChecklistIds.Article);
        _scores = ScoreColumns.Allocate(_catalog, Rows, BatchOutputs.Indices | BatchOutputs.Dimensions);
        Connection.Open();
        Run("SET threads = 1");
        Run($"CREATE TABLE answers ({string.Join(", ", _data.Signs.Select((_, i) => $"s{i} UTINYINT"))})");
        Fill();
        Database();
        IntimacyCore();
        Compare();
    }

    [GlobalCleanup]
    public void Close() => Connection.Close();

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void IntimacyCore() => _scorer.Score(_data.Answers, _scores);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Database() => Run($"CREATE OR REPLACE TABLE scores AS SELECT {ScoreSql.Of(_catalog, _data.Signs)} FROM answers");

    private void Run(string sql)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Fill()
    {
        using DuckDBAppender appender = Connection.CreateAppender("answers");
        for (int row = 0; row < Rows; row++)
        {
            IDuckDBAppenderRow added = appender.CreateRow();
            foreach (byte[] column in _data.Columns)
                added.AppendValue(column[row]);
            added.EndRow();
        }
    }

    private void Compare()
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = "SELECT * FROM scores";
        using DuckDBDataReader reader = command.ExecuteReader();
        IntervalColumns[] columns = [_scores.Presence, _scores.Absence, .. _scores.Dimensions];
        for (int row = 0; row < Rows; row++)
        {
            reader.Read();
            for (int c = 0; c < columns.Length; c++)
            {
                int point = reader.IsDBNull(3 * c) ? ScoreColumns.NoNumber : Convert.ToInt32(reader.GetValue(3 * c), null);
                (int low, int high) = (Convert.ToInt32(reader.GetValue((3 * c) + 1), null), Convert.ToInt32(reader.GetValue((3 * c) + 2), null));
                if ((point, low, high) != (columns[c].Point.Span[row], columns[c].Low.Span[row], columns[c].High.Span[row]))
                    throw new InvalidOperationException($"Not the same in row {row}, score {c}.");
            }
        }
    }
}
