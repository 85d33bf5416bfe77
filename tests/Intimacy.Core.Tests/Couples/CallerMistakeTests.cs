using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Mistakes of a host are told at once, and never depend on what was released.</summary>
public sealed class CallerMistakeTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void A_dimension_of_another_catalog_is_refused_and_not_taken_for_another_score()
    {
        Dimension other = Advisor.Catalog.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" }).Dimensions[0];

        foreach (SharedView view in new[] { View("A"), SharedView.Nothing(Advisor.Catalog) })
            view.Invoking(v => v.Dimension(other)).Should().Throw<ArgumentException>().WithMessage("*another catalog*");
    }

    [Fact]
    public void An_undeclared_context_is_an_error_whether_or_not_both_share()
    {
        ReportOptions options = ReportOptions.Default.WithContext("no-such-context");

        string shared = Error(View("A"), View("B"));

        Error(View("A"), SharedView.Nothing(Advisor.Catalog)).Should().Be(shared);
        Error(SharedView.Nothing(Advisor.Catalog), SharedView.Nothing(Advisor.Catalog)).Should().Be(shared);

        string Error(SharedView first, SharedView second) =>
            Advisor.Invoking(a => a.ReportJoint(first, second, options)).Should().Throw<InvalidInputException>().Which.Message;
    }

    private static SharedView View(string partner) => Advisor.Share(Advisor.Start(partner).Build(), SharingLevel.Bands);
}
