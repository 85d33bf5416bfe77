using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Probe;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// Promise 4 as one number. It changes with every wanted change of words, rules or format: then the program writes it anew (CONTRIBUTING). Where every change
/// is checked, the same number comes from a process without culture data, of other time zones, without vectors, of the net8.0 library, and compiled ahead.
/// </summary>
public class DigestTests
{
    private const int Few = 12;

    private static readonly string Pinned = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "digest.txt")).Trim();

    [Fact]
    public void Ten_thousand_reports_are_the_bytes_that_they_were() => ReportDigest.Of(IntimacyAdvisor.Default, ReportDigest.Reports).Should().Be(Pinned);

    [Fact]
    public void No_culture_that_the_runtime_knows_changes_a_byte()
    {
        string expected = ReportDigest.Of(IntimacyAdvisor.Default, Few);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
            {
                CultureInfo.CurrentCulture = culture;
                ReportDigest.Of(IntimacyAdvisor.Default, Few).Should().Be(expected, "the culture is {0}", culture.Name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Eight_threads_that_come_first_together_get_the_same()
    {
        string expected = ReportDigest.Of(IntimacyAdvisor.Default, Few);
        for (int round = 0; round < 10; round++)
        {
            var advisor = new IntimacyAdvisor(IntimacyCatalog.Load(EmbeddedContent.Open()));
            using var together = new Barrier(8);
            string[] digests = new string[8];
            Thread[] threads = [.. Enumerable.Range(0, 8).Select(i => new Thread(() =>
            {
                together.SignalAndWait();
                digests[i] = ReportDigest.Of(advisor, Few);
            }))];
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());
            digests.Should().AllBe(expected);
        }
    }

    [Fact]
    public void One_answer_more_would_be_seen() => ReportDigest.Of(IntimacyAdvisor.Default, Few).Should().NotBe(ReportDigest.Of(IntimacyAdvisor.Default, Few + 1));
}
