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
    default:
        Console.Error.WriteLine("Usage: first-report | digest");
        return 2;
}
