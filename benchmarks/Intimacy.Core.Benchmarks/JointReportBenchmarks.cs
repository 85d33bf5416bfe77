using BenchmarkDotNet.Attributes;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Benchmarks;

/// <summary>What a host pays for two partners, beside one own report. Both released every answer of the full checklist: the dearest case.</summary>
[MemoryDiagnoser]
public class JointReportBenchmarks
{
    private readonly IntimacyAdvisor _advisor = IntimacyAdvisor.Default;
    private CheckIn _checkIn = null!;
    private SharedView _first = null!;
    private SharedView _second = null!;

    /// <summary>A busy case: some signs are open on either side, and the partners differ.</summary>
    [GlobalSetup]
    public void Answer()
    {
        _checkIn = Answer("A", positive: 1, warning: 3);
        _first = _advisor.Share(_checkIn);
        _second = _advisor.Share(Answer("B", positive: 2, warning: 1));
    }

    [Benchmark(Baseline = true)]
    public int OwnReportWithAllReasons() => Contributions(_advisor.Report(_checkIn).Recommendations);

    [Benchmark]
    public JointReport JointReportWithoutReasons() => _advisor.ReportJoint(_first, _second);

    [Benchmark]
    public int JointReportWithAllReasons() => Contributions(_advisor.ReportJoint(_first, _second).Recommendations);

    [Benchmark]
    public int JointReportWithAllReasonsAndShare() =>
        Contributions(_advisor.ReportJoint(_advisor.Share(_checkIn), _second).Recommendations);

    [Benchmark]
    public byte[] SharedViewAsJson() => SharedViewJson.Write(_first);

    private static int Contributions(IEnumerable<Recommendation> recommendations) =>
        recommendations.Sum(recommendation => recommendation.Reasons.Sum(reason => reason.Contribution.Hundredths));

    private CheckIn Answer(string partner, int positive, int warning)
    {
        CheckInBuilder builder = _advisor.StartCheckIn(partner, new DateOnly(2026, 11, 1), ChecklistIds.Full).WithSharing(SharingLevel.Answers);
        int i = 0;
        foreach (Sign sign in _advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs.Where(s => !s.IsConfidential))
            _ = i++ % 7 == 6 ? builder.Skip(sign.Id) : builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? positive : warning);
        return builder.Answer(SignIds.ReceivingHurtfulRemarks, Math.Min(warning, 2)).Build();
    }
}
