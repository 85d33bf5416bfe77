using BenchmarkDotNet.Attributes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Benchmarks;

/// <summary>What a host pays for one partner's report on the full checklist, once the catalog is loaded.</summary>
[MemoryDiagnoser]
public class OwnReportBenchmarks
{
    private readonly IntimacyAdvisor _advisor = IntimacyAdvisor.Default;
    private CheckIn _checkIn = null!;

    /// <summary>A busy case: every strategy is recommended, and some signs are open.</summary>
    [GlobalSetup]
    public void Answer()
    {
        CheckInBuilder builder = _advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), ChecklistIds.Full);
        int i = 0;
        foreach (Sign sign in _advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs.Where(s => !s.IsConfidential))
            _ = i++ % 7 == 6 ? builder.Skip(sign.Id) : builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 1 : 3);

        // Hurt more often, or feeling less secure, would withhold strategies, and leave less to do.
        _checkIn = builder.Answer(SignIds.ReceivingHurtfulRemarks, 1).Answer(SignIds.FeelingSecure, 2).Build();
        if (_advisor.Report(_checkIn).Recommendations.Length < _advisor.Catalog.Strategies.Length)
            throw new InvalidOperationException("Not every strategy is recommended.");
    }

    [Benchmark]
    public Scores Scores() => _advisor.Score(_checkIn);

    [Benchmark]
    public OwnReport ReportWithoutReasons() => _advisor.Report(_checkIn);

    [Benchmark(Baseline = true)]
    public int ReportWithAllReasons()
    {
        int contributions = 0;
        foreach (Recommendation recommendation in _advisor.Report(_checkIn).Recommendations)
        {
            foreach (Reason reason in recommendation.Reasons)
                contributions += reason.Contribution.Hundredths;
        }

        return contributions;
    }

    [Benchmark]
    public int ReportWithAllReasonsAndPractices()
    {
        int count = 0;
        foreach (Recommendation recommendation in _advisor.Report(_checkIn).Recommendations)
            count += recommendation.Reasons.Length + recommendation.Practices.Length;
        return count;
    }

    [Benchmark]
    public int ReportAsJson() => ReportJson.Write(_advisor.Report(_checkIn)).Length;
}
