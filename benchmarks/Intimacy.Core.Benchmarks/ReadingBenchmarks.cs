using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Benchmarks;

/// <summary>What a host pays to read a stored check-in, beside the framework's parser alone, and for terms of one person's own.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly IntimacyAdvisor _advisor = IntimacyAdvisor.Default;
    private readonly Dictionary<string, string> _terms = new() { ["partner"] = "wife" };
    private byte[] _json = [];

    [GlobalSetup]
    public void Answer()
    {
        CheckInBuilder builder = _advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), ChecklistIds.Full);
        foreach (Sign sign in _advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs)
            builder.Answer(sign, sign.Scale.Options[1]);
        _json = CheckInJson.Write(builder.Build());
        _ = _advisor.WithTerms(_terms);
    }

    [Benchmark(Baseline = true)]
    public int JsonDocumentAlone()
    {
        using JsonDocument document = JsonDocument.Parse(_json);
        return document.RootElement.GetProperty("answers").GetPropertyCount();
    }

    [Benchmark]
    public bool ReadCheckIn() => _advisor.TryReadCheckIn(_json, out _, out _);

    [Benchmark]
    public byte[] ReadAndWriteCheckIn() => CheckInJson.Write(_advisor.TryReadCheckIn(_json, out CheckIn? checkIn, out _) ? checkIn : throw new InvalidOperationException("The check-in cannot be read."));

    [Benchmark]
    public IntimacyAdvisor TermsAskedForBefore() => _advisor.WithTerms(_terms);

    [Benchmark]
    public IntimacyCatalog TermsForTheFirstTime() => _advisor.Catalog.WithTerms(_terms);
}
