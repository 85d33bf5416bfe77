using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

/// <summary>The catalog's technical words as people say them.</summary>
internal static class Words
{
    public static string Of(SignPolarity polarity) => polarity == SignPolarity.Positive ? "positive" : "warning";

    public static string Of(Verification verification) => verification switch
    {
        Verification.Verified => "checked against a public record",
        Verification.PartlyVerified => "checked but for a detail",
        _ => "not checked",
    };

    public static string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Supported => "supported",
        EvidenceGrade.Suggested => "suggested",
        _ => "editorial",
    };

    public static string Of(StudyDesign design) => design switch
    {
        StudyDesign.Review => "a review of other studies",
        StudyDesign.Conjoint => "ratings of invented people",
        StudyDesign.CrossSectional => "one survey at one time",
        StudyDesign.DailyDiary => "a daily diary",
        StudyDesign.ExperienceSampling => "short reports several times a day",
        _ => "not known",
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Editorial => "a judgement of the editors",
        Basis.ClinicalExperience => "the experience of practitioners",
        _ => "data of a study",
    };

    public static string Of(RuleCombination combination) => combination switch
    {
        RuleCombination.WorstOf => "the worst of",
        RuleCombination.AllOf => "all of",
        RuleCombination.SeveralOf => "several of",
        _ => "reads",
    };

    public static string Of(Place place) => place switch
    {
        Place.Home => "at home",
        Place.Out => "out of the house",
        Place.Remote => "from afar",
        _ => "anywhere",
    };

    public static string Of(Effort effort) => effort switch
    {
        Effort.Low => "little",
        Effort.Medium => "some planning or courage",
        _ => "a large step",
    };

    public static string Of(SignalCondition condition) => string.Join(" together with ", condition.AllOf.Select(t => $"{t.Signal} from {Of(t.From)}"));

    public static string YesNo(bool value) => value ? "yes" : "no";

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros: 0.25 and not 0.250000.</summary>
    public static string Of(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
