using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Input;

/// <summary>Reads the file of a check-in.</summary>
internal static class CheckInInput
{
    public static CheckIn Read(string path, IntimacyAdvisor advisor)
    {
        try
        {
            return InputFile.Read(path, advisor.ReadCheckIn);
        }
        catch (InvalidInputException error)
        {
            throw new BadInputException([.. error.Problems.Select(p => $"{PlainText.Escape(path)}: {p}{Advice(p)}")]);
        }
    }

    private static string Advice(InputProblem problem) => problem.Found.StartsWith("a shared view", StringComparison.Ordinal)
        ? ". It goes beside your own check-in: intimacy report CHECK-IN --partner SHARED"
        : "";
}
