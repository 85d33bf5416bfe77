using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Input;

/// <summary>Reads the files of a report: every problem of every file is told at once.</summary>
internal static class ReportInput
{
    /// <summary>The joint report is null where no partner was named.</summary>
    public static (CheckIn Own, JointReport? Joint) Read(string own, string? partner, IntimacyAdvisor advisor, ReportOptions options)
    {
        var problems = new List<string>();
        CheckIn? checkIn = Try(() => CheckInInput.Read(own, advisor), problems);
        SharedView? shared = partner is null ? null : Try(() => SharedInput.Read(partner, advisor), problems);
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return (checkIn!, shared is null ? null : SharedInput.Report(partner!, shared, checkIn!, advisor, options));
    }

    private static T? Try<T>(Func<T> read, List<string> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (BadInputException error)
        {
            problems.AddRange(error.Lines);
            return null;
        }
    }
}
