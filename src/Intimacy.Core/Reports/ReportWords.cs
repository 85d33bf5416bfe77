using Intimacy.Core.Model;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Reports;

/// <summary>Enumerations as JSON writes them.</summary>
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

    public static string Of(CadencePeriod period) => period switch
    {
        CadencePeriod.Once => "once",
        CadencePeriod.Day => "day",
        CadencePeriod.Week => "week",
        CadencePeriod.Month => "month",
        _ => "year",
    };

    public static string Of(Effort effort) => effort switch
    {
        Effort.Low => "low",
        Effort.Medium => "medium",
        _ => "high",
    };

    public static string Of(Cost cost) => cost switch
    {
        Cost.Free => "free",
        Cost.Low => "low",
        Cost.Medium => "medium",
        _ => "high",
    };

    public static string Of(Place place) => place switch
    {
        Place.Anywhere => "anywhere",
        Place.Home => "home",
        Place.Out => "out",
        _ => "remote",
    };
}
