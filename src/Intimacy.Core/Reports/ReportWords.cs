using Intimacy.Core.Model;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Reports;

/// <summary>Grades and fits as JSON writes them.</summary>
internal static class ReportWords
{
    public static string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Supported => "supported",
        EvidenceGrade.Suggested => "suggested",
        _ => "editorial",
    };

    public static string Of(Participation with) => with == Participation.Solo ? "solo" : "joint";

    public static string Of(PracticeFit fit) => fit switch
    {
        PracticeFit.Answers => "answers",
        PracticeFit.Situation => "situation",
        PracticeFit.FirstStep => "first-step",
        _ => "general",
    };
}
