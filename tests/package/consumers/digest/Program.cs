// The same ten thousand reports as of the library's own builds, through the package alone.
Console.WriteLine(Intimacy.Core.Probe.ReportDigest.Of(Intimacy.Core.IntimacyAdvisor.Default, Intimacy.Core.Probe.ReportDigest.Reports));
