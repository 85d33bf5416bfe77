using System.Globalization;
using Intimacy.Core.Probe;

// What can only be measured in a process of its own: what a first report takes, and whether this build gives the bytes that all others give.

switch (args)
{
    case ["first-report"]:
        FirstReport.Measure(Console.Out);
        return 0;
    case ["digest"]:
        Console.WriteLine(ReportDigest.Of(Intimacy.Core.IntimacyAdvisor.Default, ReportDigest.Reports));
        return 0;
    case ["many", var people] when int.TryParse(people, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= 50_000_000:
        ManyPeople.Score(count, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: first-report | digest | many PEOPLE (at most 50000000)");
        return 2;
}
