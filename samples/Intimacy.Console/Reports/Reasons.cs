using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>Why a strategy is suggested. Several rules may read the same sign: what they add is one reason to a reader.</summary>
internal static class Reasons
{
    public static ReasonList Of(Recommendation recommendation, bool numbers) =>
        new([.. recommendation.Reasons.GroupBy(Subject).Select(Line)], recommendation.Priority, numbers);

    private static ReasonLine Line(IEnumerable<Reason> group) =>
        new(Text(group), Points.FromHundredths(group.Sum(r => r.Contribution.Hundredths)));

    /// <summary>Where several signals had to come together, none of them alone is the subject.</summary>
    private static string Subject(Reason reason) => reason.Rule.AtLeast > 1 ? reason.Text : reason.Signal.ToString();

    /// <summary>What the answers mention, if one of the rules says it, and not why that counts.</summary>
    private static string Text(IEnumerable<Reason> group) => (group.FirstOrDefault(r => r.Text != r.Rationale) ?? group.First()).Text;
}
