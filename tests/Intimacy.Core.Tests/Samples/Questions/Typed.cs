using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>What a person types in the course of a check-in.</summary>
internal static class Typed
{
    public const string Start = "\n";
    public const string NoReport = "2\n";
    public const string Report = "1\n";

    public static Checklist Core { get; } = IntimacyCatalog.Default.FindChecklist("core")!;

    /// <summary>One line a question of the usual list; other words for some of them, and "never" to the confidential ones.</summary>
    public static string Answers(string usual, params (string Sign, string Line)[] others) =>
        string.Concat(Core.Signs.Select(s => (others.FirstOrDefault(o => o.Sign == s.Id).Line ?? (s.IsConfidential ? "1" : usual)) + "\n"));

    /// <summary>Of situations several can be chosen, a line each; Enter goes on.</summary>
    public static string Choices(string history = "3", string situations = "", string solo = "1", string sharing = "") => $"{history}\n{situations}\n{solo}\n{sharing}\n";

    public static string Whole(string usual = "3", string solo = "1", string sharing = "", params (string Sign, string Line)[] others) =>
        Start + Answers(usual, others) + Choices(solo: solo, sharing: sharing) + NoReport;
}
