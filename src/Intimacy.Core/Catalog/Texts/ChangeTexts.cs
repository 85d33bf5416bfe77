using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>What the library says of change over time.</summary>
internal sealed class ChangeTexts(CatalogTexts texts)
{
    private readonly string _fewerGoodMoments = texts["because.trend.presence"];
    private readonly string _moreHardMoments = texts["because.trend.absence"];

    public string Improved { get; } = texts["change.improved"];

    public string Declined { get; } = texts["change.declined"];

    public string More { get; } = texts["change.more"];

    public string Fewer { get; } = texts["change.fewer"];

    public string NoDetectableChange { get; } = texts["change.no-detectable-change"];

    public string CannotTell { get; } = texts["change.cannot-tell"];

    public CountedText Trend { get; } = texts.Counted("change.trend", "n");

    public CountedText NoTrend { get; } = texts.Counted("change.no-trend", "n");

    public CountedText TooSmall { get; } = texts.Counted("change.too-small", "n");

    public TextTemplate Reliable { get; } = texts.Template("change.reliable", "population", "source");

    public TextTemplate WithinError { get; } = texts.Template("change.within-error", "population", "source");

    public CountedText TooFewCheckIns { get; } = texts.Counted("change.too-few-check-ins", "n", "needed");

    public string OtherQuestions { get; } = texts["change.other-questions"];

    public string OtherChecklist { get; } = texts["change.other-checklist"];

    public string LowCoverage { get; } = texts["change.low-coverage"];

    public string TooFewQuestions { get; } = texts["change.too-few-questions"];

    public TextTemplate QuickLook { get; } = texts.Template("change.quick-look", "checklist");

    public string Situation { get; } = texts["change.situation"];

    public string FeltOnly { get; } = texts["change.felt-only"];

    public string MeasuredOnly { get; } = texts["change.measured-only"];

    public string Notice { get; } = texts["change.notice"];

    public string ShortSpan { get; } = texts["change.short-span"];

    public string Because(IndexKind index) => index == IndexKind.Presence ? _fewerGoodMoments : _moreHardMoments;
}
