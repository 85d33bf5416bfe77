using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>The words of catalogs, and of reports that repeat them.</summary>
internal static class CatalogWords
{
    public static readonly WireWords<SignPolarity> Polarities = new(("positive", SignPolarity.Positive), ("warning", SignPolarity.Warning));

    public static readonly WireWords<IndexKind> Indices = new(("presence", IndexKind.Presence), ("absence", IndexKind.Absence));

    public static readonly WireWords<ScoreDirection> Directions = new(("well", ScoreDirection.HigherIsBetter), ("concern", ScoreDirection.HigherIsWorse));

    public static readonly WireWords<ScoreMetric> Metrics = new(("pomp", ScoreMetric.Pomp), ("sum", ScoreMetric.Sum), ("mean", ScoreMetric.Mean));

    public static readonly WireWords<ScoreRounding> Roundings = new(("down", ScoreRounding.Down), ("half-up", ScoreRounding.HalfUp));

    public static readonly WireWords<ContextOwner> Owners = new(("couple", ContextOwner.Couple), ("partner", ContextOwner.Partner));

    public static readonly WireWords<Basis> Bases =
        new(("editorial", Basis.Editorial), ("clinical-experience", Basis.ClinicalExperience), ("psychometric-data", Basis.PsychometricData));

    public static readonly WireWords<RuleCombination> Combinations =
        new(("signal", RuleCombination.One), ("worstOf", RuleCombination.WorstOf), ("severalOf", RuleCombination.SeveralOf), ("allOf", RuleCombination.AllOf));

    public static readonly WireWords<CadencePeriod> Periods =
        new(("once", CadencePeriod.Once), ("day", CadencePeriod.Day), ("week", CadencePeriod.Week), ("month", CadencePeriod.Month), ("year", CadencePeriod.Year));

    public static readonly WireWords<Effort> Efforts = new(("low", Effort.Low), ("medium", Effort.Medium), ("high", Effort.High));

    public static readonly WireWords<Cost> Costs = new(("free", Cost.Free), ("low", Cost.Low), ("medium", Cost.Medium), ("high", Cost.High));

    public static readonly WireWords<Place> Places = new(("anywhere", Place.Anywhere), ("home", Place.Home), ("out", Place.Out), ("remote", Place.Remote));

    public static readonly WireWords<PromptSetting> PromptSettings = new(
        ("talk", PromptSetting.Talk),
        ("couple-book", PromptSetting.CoupleBook),
        ("novel", PromptSetting.Novel),
        ("biography", PromptSetting.Biography),
        ("shared-interest", PromptSetting.SharedInterest));

    public static readonly WireWords<FunIdeaOrigin> FunIdeaOrigins =
        new(("dating-days", FunIdeaOrigin.DatingDays), ("always-wanted", FunIdeaOrigin.AlwaysWanted), ("new", FunIdeaOrigin.New));

    public static readonly WireWords<FunIdeaSetting> FunIdeaSettings = new(
        ("at-home", FunIdeaSetting.AtHome), ("out", FunIdeaSetting.Out), ("with-children", FunIdeaSetting.WithChildren), ("at-a-distance", FunIdeaSetting.AtADistance));

    public static readonly WireWords<Participation> Participations = new(("solo", Participation.Solo), ("joint", Participation.Joint));

    public static readonly WireWords<EvidenceGrade> Grades =
        new(("editorial", EvidenceGrade.Editorial), ("suggested", EvidenceGrade.Suggested), ("supported", EvidenceGrade.Supported));

    public static readonly WireWords<Verification> Verifications =
        new(("unverified", Verification.Unverified), ("partly-verified", Verification.PartlyVerified), ("verified", Verification.Verified));

    public static readonly WireWords<StudyDesign> Designs = new(
        ("unknown", StudyDesign.Unknown),
        ("review", StudyDesign.Review),
        ("conjoint", StudyDesign.Conjoint),
        ("cross-sectional", StudyDesign.CrossSectional),
        ("daily-diary", StudyDesign.DailyDiary),
        ("experience-sampling", StudyDesign.ExperienceSampling));
}
