using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Input;

/// <summary>Reads what a partner handed over, and sets it beside the reader's own released part.</summary>
internal static class SharedInput
{
    public static SharedView Read(string path, IntimacyAdvisor advisor)
    {
        try
        {
            return InputFile.Read(path, advisor.ReadSharedView);
        }
        catch (InvalidInputException error)
        {
            throw Refusal(path, error);
        }
    }

    /// <summary>The reader's own part goes through the same gate: the page holds what both may see, and nothing else.</summary>
    public static JointReport Report(string path, SharedView partner, CheckIn own, IntimacyAdvisor advisor, ReportOptions options)
    {
        try
        {
            bool solo = options.SoloOnly || own.SoloOnly;
            return advisor.ReportJoint(advisor.Share(own), partner, new ReportOptions { Contexts = options.Contexts, SoloOnly = solo });
        }
        catch (InvalidInputException error)
        {
            string[] advice = error.Problems.Any(p => p.Path == "$.partner") ? ["Each of you needs a label of your own: intimacy share FILE --partner LABEL --out SHARED"] : [];
            throw new BadInputException([.. Refusal(path, error).Lines, .. advice]);
        }
    }

    private static BadInputException Refusal(string path, InvalidInputException error) =>
        new([.. error.Problems.Select(p => $"{PlainText.Escape(path)}: {p}{Advice(p)}")]);

    private static string Advice(InputProblem problem) => problem.Found.StartsWith("a check-in", StringComparison.Ordinal)
        ? ". Its owner makes of it what is handed over: intimacy share CHECK-IN --out SHARED"
        : "";
}
