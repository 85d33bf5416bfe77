using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Intimacy.Core.Batch;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>
/// One small job by everybody. Ours also works out every interval, the pattern and which places are proven; nobody else does. All come to the same
/// numbers, or nothing is measured.
/// </summary>
[MemoryDiagnoser]
public class SmallJobBenchmarks
{
    internal const int People = 10_000;
    private readonly IntimacyAdvisor _advisor = new(SmallJob.Catalog());
    private readonly BatchScorer _scorer = new(SmallJob.Catalog());
    private AnswerColumns _columns = null!;
    private ScoreColumns _columnScores = null!;
    private readonly Score[] _scores = new Score[3];
    private readonly RankedStrategy[] _ranking = new RankedStrategy[SmallJob.Strategies];
    private readonly int[] _contributions = new int[2 * SmallJob.Strategies];
    private readonly RulesEnginePeer _rulesEngine = new();
    private readonly FhirPathPeer _fhirPath = new();
    private int[] _answers = [];
    private CheckIn _checkIn = null!;
    private Dictionary<string, int> _dictionary = [];
    private SmallAnswers _object = null!;
    private PocoNode _resource = null!;

    [GlobalSetup]
    public void AllComeToTheSame()
    {
        foreach (int[] answers in SmallJob.Answers())
        {
            Take(answers);
            SmallResult expected = HandWritten.HardCoded(_answers);
            SmallResult[] others = [Ours(), HandWritten.Linq(_dictionary), HandWritten.Loop(_answers, _contributions), _rulesEngine.RunAsync(_object).GetAwaiter().GetResult(), _fhirPath.Run(_resource)];
            if (others.Any(o => o != expected))
                throw new InvalidOperationException($"Not the same: {expected}, {string.Join(", ", others)}");
        }

        AskInColumns();
    }

    [Benchmark(Baseline = true)]
    public int IntimacyCore()
    {
        _advisor.TryScore(_checkIn, _scores, out Model.Pattern? _);
        _advisor.TryRank(_checkIn, _ranking, out int count);
        return count;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public void IntimacyCoreInColumns() => _scorer.Score(_columns, _columnScores);

    [Benchmark]
    public int HardCodedFloor() => HandWritten.HardCoded(_answers).First.Strategy;

    [Benchmark]
    public int HandWrittenLoopWithReasons() => HandWritten.Loop(_answers, _contributions).First.Strategy;

    [Benchmark]
    public int HandWrittenLinq() => HandWritten.Linq(_dictionary).First.Strategy;

    [Benchmark]
    public int RulesEngine() => _rulesEngine.RunAsync(_object).GetAwaiter().GetResult().First.Strategy;

    [Benchmark]
    public int FhirPath() => _fhirPath.Run(_resource).First.Strategy;

    /// <summary>Many times the same ten people, each of whom must come to the same as alone.</summary>
    private void AskInColumns()
    {
        int[][] ten = SmallJob.Answers();
        byte[] rows = [.. Enumerable.Range(0, People).SelectMany(i => ten[i % ten.Length]).Select(a => (byte)a)];
        _columns = AnswerColumns.OfRows(_scorer.Checklist, rows);
        _columnScores = ScoreColumns.Allocate(_scorer.Catalog, People, BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.TopStrategies | BatchOutputs.Priorities);
        _scorer.Score(_columns, _columnScores);
        for (int i = 0; i < People; i++)
        {
            SmallResult expected = HandWritten.HardCoded(ten[i % ten.Length]);
            (int, int) At(int place) => _columnScores.TopStrategies[place].Span[i] is var s && s == ScoreColumns.NoStrategy ? SmallResult.None : (s, _columnScores.Priorities[s].Point.Span[i]);
            var found = new SmallResult(_columnScores.Presence.Point.Span[i], _columnScores.Absence.Point.Span[i], _columnScores.Dimensions[0].Point.Span[i], At(0), At(1), At(2));
            if (found != expected)
                throw new InvalidOperationException($"Not the same in columns: {expected}, {found}");
        }
    }

    private void Take(int[] answers)
    {
        _answers = answers;
        _checkIn = SmallJob.CheckIn(_advisor, answers);
        _dictionary = Enumerable.Range(0, SmallJob.Signs).ToDictionary(SmallJob.IdOf, i => answers[i]);
        _object = new SmallAnswers(answers);
        _resource = FhirPathPeer.ResourceOf(answers);
    }

    private SmallResult Ours()
    {
        _advisor.TryScore(_checkIn, _scores, out Model.Pattern? _);
        _advisor.TryRank(_checkIn, _ranking, out int count);
        (int, int) At(int place) => place < count ? (int.Parse(_ranking[place].Strategy.Id.AsSpan(1), null), _ranking[place].Priority.Hundredths) : SmallResult.None;
        return new SmallResult(_scores[0].Estimate!.Value.Hundredths, _scores[1].Estimate!.Value.Hundredths, _scores[2].Estimate!.Value.Hundredths, At(0), At(1), At(2));
    }
}
