using System.Globalization;
using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Approved;

/// <summary>Facts of a catalog in words that need no programmer.</summary>
internal static class Words
{
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Appends in the invariant culture.</summary>
    public static void Add(this StringBuilder page, FormattableString text) => page.Append(Of(text));

    public static string Join(IEnumerable<string> words, string none = "none") => string.Join(", ", words) is { Length: > 0 } all ? all : none;

    public static string Traits(Sign sign)
    {
        string dimensions = Join(sign.Dimensions.Select(d => Of($"{d.Dimension.Name} (weight {d.Weight})")), "no dimension");
        string index = sign.Index switch { IndexKind.Presence => "counts towards presence", IndexKind.Absence => "counts towards absence", _ => "counts in no index" };
        string extra = (sign.IsDelicate ? "; delicate" : "")
            + (sign.GuardFrom is { } guard ? Of($"; a guard from the value {guard}") : "")
            + (sign.ConcernAbove is { } concern ? Of($"; confidential, a concern above the value {concern} or when declined") : "");
        return $"{sign.Polarity}, answered on \"{sign.Scale.Id}\"; {index}; {dimensions}{extra}";
    }

    public static string Cadence(Practice practice)
    {
        string times = practice.Cadence.Times == practice.Cadence.UpTo ? Of($"{practice.Cadence.Times}") : Of($"{practice.Cadence.Times} to {practice.Cadence.UpTo}");
        string minutes = practice.Minutes == practice.UpToMinutes ? Of($"{practice.Minutes}") : Of($"{practice.Minutes} to {practice.UpToMinutes}");
        string often = (times == "1" ? "once" : $"{times} times")
            + (practice.Cadence.Period == CadencePeriod.Once ? "" : $" a {practice.Cadence.Period.ToString().ToLowerInvariant()}");
        return $"{often}, {minutes} minutes";
    }

    public static string Signal(IntimacyCatalog catalog, SignalId signal) => signal.Kind switch
    {
        SignalKind.Sign => $"\"{catalog.FindSign(signal.Target)!.Statement}\"",
        SignalKind.Dimension => $"the dimension \"{catalog.Dimensions.Single(d => d.Id == signal.Target).Name}\"",
        SignalKind.Context => $"the situation \"{catalog.FindContext(signal.Target)!.Label}\"",
        _ => $"the {signal.Target} index",
    };

    public static string Rule(IntimacyCatalog catalog, Rule rule)
    {
        string signals = string.Join("; ", rule.Signals.Select(s => Signal(catalog, s)));
        string what = rule.Combination switch
        {
            RuleCombination.WorstOf => $"the worst of these: {signals}",
            RuleCombination.SeveralOf => Of($"at least {rule.AtLeast} of these: {signals}"),
            RuleCombination.AllOf => $"all of these together: {signals}",
            _ => signals,
        };
        long all = catalog.Rules.Where(r => r.Strategy == rule.Strategy).Sum(r => (long)r.Weight);
        return Of($"{what}. Counts from a concern of {rule.From * 100:0.####} %{(rule.To < 1 ? Of($", in full from {rule.To * 100:0.####} %") : "")}, with {rule.Weight} of {all} parts; basis: {rule.Basis}.");
    }
}
