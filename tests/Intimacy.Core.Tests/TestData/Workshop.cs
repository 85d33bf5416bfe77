using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.TestData;

/// <summary>
/// An instrument that has nothing to do with couples, small enough to work by hand: two scales (ranges 2 and 4, so sums are in
/// quarters), one dimension, two strategies. In TestData/workshop.json.
/// </summary>
internal static class Workshop
{
    public static readonly IntimacyAdvisor Advisor = new(Load());

    /// <summary>Codes as in the file: order and noise 10, 20, 30; pace and delay 1 to 5. Null skips.</summary>
    public static CheckIn CheckIn(int? order, int? pace, int? noise, int? delay)
    {
        CheckInBuilder builder = Advisor.Start();
        foreach ((string sign, int? code) in new[] { ("order", order), ("pace", pace), ("noise", noise), ("delay", delay) })
            _ = code is null ? builder.Skip(sign) : builder.Answer(sign, code.Value);
        return builder.Build();
    }

    private static IntimacyCatalog Load()
    {
        using FileStream stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", "workshop.json"));
        return IntimacyCatalog.Load(stream);
    }
}
