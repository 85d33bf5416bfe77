namespace Intimacy.Core.Catalog.Texts;

/// <summary>Texts that the library itself says, whatever the catalog: cautions, notices, guidance.</summary>
internal sealed class LibraryTexts(CatalogTexts texts)
{
    public TextTemplate AnotherVersion { get; } = texts.Template("caution.answered-under-another-version", "version");

    public string IdenticalAnswers { get; } = texts["caution.identical-answers"];

    public string LowCoverage { get; } = texts["caution.low-coverage"];

    public string GuardUnanswered { get; } = texts["caution.guard-unanswered"];

    public string NotADiagnosis { get; } = texts["notice.not-a-diagnosis"];

    public string Interval { get; } = texts["notice.interval"];

    public string OwnView { get; } = texts["notice.own-view"];

    public string GuidanceTitle { get; } = texts["guidance.title"];

    public string GuidanceOpening { get; } = texts["guidance.opening"];

    public string GuidanceSupport { get; } = texts["guidance.support"];

    public string GuidanceLeaveOut { get; } = texts["guidance.leave-out"];

    public string GuidancePlans { get; } = texts["guidance.plans"];

    public string GuidanceNotScreening { get; } = texts["guidance.not-screening"];

    public string GuidanceResources { get; } = texts["guidance.resources"];

    public string GuidanceNoResources { get; } = texts["guidance.no-resources"];

    public string GuidanceLeaving { get; } = texts["guidance.leaving"];

    public string FirstStep { get; } = texts["fit.first-step"];

    public string GeneralFit { get; } = texts["fit.general"];

    public TextTemplate QuickLook { get; } = texts.Template("report.quick-look", "checklist");

    public TextTemplate ScoresOnly { get; } = texts.Template("report.scores-only", "checklist");

    public string NothingAnswered { get; } = texts["report.nothing-answered"];

    public string TooLittleAnswered { get; } = texts["report.too-little-answered"];

    public string NothingStandsOut { get; } = texts["report.nothing-stands-out"];

    public string Or { get; } = texts["list.or"];

    public string And { get; } = texts["list.and"];

    public AmountTexts Amounts { get; } = new(texts);

    public BandTexts Bands { get; } = new(texts);

    public JointTexts Joint { get; } = new(texts);

    public PlanTexts Plan { get; } = new(texts);

    public ChangeTexts Change { get; } = new(texts);

    public FunTexts Fun { get; } = new(texts);

    public string PresenceName { get; } = texts["index.presence"];

    public string AbsenceName { get; } = texts["index.absence"];

    public string PresenceBecause { get; } = texts["because.index.presence"];

    public string AbsenceBecause { get; } = texts["because.index.absence"];
}
