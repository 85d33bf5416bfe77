using BenchmarkDotNet.Attributes;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Benchmarks;

/// <summary>What a larger catalog costs: one check-in into the caller's memory, and a thousand in a batch.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private const int People = 1_000;
    private IntimacyAdvisor _advisor = null!;
    private CheckIn _checkIn = null!;
    private Score[] _scores = [];
    private RankedStrategy[] _ranking = [];
    private BatchScorer _scorer = null!;
    private AnswerColumns _answers = null!;
    private ScoreColumns _columns = null!;

    [Params("15 signs, 12 rules", "150 signs, 120 rules", "1500 signs, 1200 rules", "1500 signs, 12000 rules")]
    public string Catalog { get; set; } = "";

    [GlobalSetup]
    public void Answer()
    {
        string[] words = Catalog.Split(' ');
        IntimacyCatalog catalog = GrowingCatalog.Of(int.Parse(words[0], null), int.Parse(words[2], null));
        _advisor = new IntimacyAdvisor(catalog);
        CheckInBuilder builder = _advisor.StartCheckIn("A", new DateOnly(2026, 11, 1));
        byte[] rows = new byte[People * catalog.DefaultChecklist.Signs.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = (byte)(i * 13 % 5);
        foreach (Sign sign in catalog.DefaultChecklist.Signs)
            builder.Answer(sign, sign.Scale.Options[sign.Id.Length % 5]);
        _checkIn = builder.Build();
        _scores = new Score[3];
        _ranking = new RankedStrategy[catalog.Strategies.Length];
        _scorer = new BatchScorer(catalog);
        _answers = AnswerColumns.OfRows(catalog.DefaultChecklist, rows);
        _columns = ScoreColumns.Allocate(catalog, People, BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns | BatchOutputs.TopStrategies);
    }

    [Benchmark]
    public int ScoreAndRankOne()
    {
        _advisor.TryScore(_checkIn, _scores, out Pattern? _);
        _advisor.TryRank(_checkIn, _ranking, out int count);
        return count;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public void EachOfAThousand() => _scorer.Score(_answers, _columns);
}
