using System.Globalization;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Promise 4: the same input gives the same bytes, whatever the culture and the thread.</summary>
public sealed class DeterministicTests
{
    private static readonly CultureInfo[] Cultures =
        [.. new[] { "tr-TR", "fr-FR", "ar-SA", "hi-IN", "de-CH" }.Select(name => new CultureInfo(name))];

    [Fact]
    public void A_report_is_the_same_bytes_under_every_culture() => Situations.BuiltIn.Sample(Check, iter: Situations.Cases, threads: 1);

    [Fact]
    public void A_report_is_the_same_bytes_under_every_culture_on_random_catalogs() => Situations.Random.Sample(Check, iter: Situations.Cases, threads: 1);

    [Fact]
    public void One_report_read_by_many_threads_is_the_same_to_each()
    {
        OwnReport report = IntimacyAdvisor.Default.Report(Core.Tests.Recommendations.CalmBaseline.Start().Answer(SignIds.Loneliness, 4).Build());
        byte[] expected = ReportJson.Write(report);

        Parallel.For(0, 200, _ => ReportJson.Write(report).Should().Equal(expected));
    }

    private static void Check(Situation situation)
    {
        CheckIn checkIn = situation.CheckIn(situation.Slots);
        byte[] report = ReportJson.Write(situation.Advisor.Report(checkIn, situation.Options));
        byte[] file = CheckInJson.Write(checkIn, includeConfidential: true);
        CultureInfo culture = Cultures[situation.Slots.Length == 0 ? 0 : Math.Abs(situation.Slots[0].Option) % Cultures.Length];
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            ReportJson.Write(situation.Advisor.Report(checkIn, situation.Options)).AsSpan().SequenceEqual(report).Should().BeTrue("the culture is {0}", culture);
            CheckInJson.Write(checkIn, includeConfidential: true).AsSpan().SequenceEqual(file).Should().BeTrue("the culture is {0}", culture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
