using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>What a catalog holds and does nothing with, and where it should do more.</summary>
internal static class UseChecks
{
    public static IEnumerable<(string Subject, string Message)> SignIsLookedAt(IntimacyCatalog catalog)
    {
        HashSet<SignalId> used = [.. Signals(catalog)];
        HashSet<Sign> named = [.. catalog.Contradictions.SelectMany(c => new[] { c.First, c.Second })];
        if (catalog.Change.FeltBy is { } felt)
            named.Add(felt);
        foreach (Sign sign in catalog.Signs)
        {
            bool counts = sign.Index is not null || !sign.Dimensions.IsEmpty || sign.IsConfidential || sign.GuardFrom is not null || sign.FlagFrom is not null;
            if (!counts && !named.Contains(sign) && !used.Contains(new SignalId(SignalKind.Sign, sign.Id, sign.Ordinal)))
                yield return ($"sign:{sign.Id}", "counts for no score, and no rule, practice or check looks at it");
        }
    }

    public static IEnumerable<(string Subject, string Message)> ContextOpensSomething(IntimacyCatalog catalog)
    {
        HashSet<SignalId> used = [.. catalog.Rules.SelectMany(r => r.Signals), .. catalog.Practices.SelectMany(p => p.For), .. catalog.Strategies.SelectMany(Conditions).Select(t => t.Signal)];
        HashSet<Context> needed = [.. catalog.Practices.SelectMany(p => p.Needs), .. catalog.FunIdeas.SelectMany(f => f.Needs)];
        return catalog.Contexts
            .Where(c => c.Owner == ContextOwner.Couple && !needed.Contains(c) && !used.Contains(new SignalId(SignalKind.Context, c.Id, c.Ordinal)))
            .Select(c => ($"context:{c.Id}", "only takes away: no rule, practice or idea is for those who name it"));
    }

    public static IEnumerable<(string Subject, string Message)> CareForTwo(IntimacyCatalog catalog) =>
        WithoutContraindication(catalog, overGuards: true).Select(p => ($"practice:{p.Id}", "brings two together over a guard sign, and says nothing of when to leave it out"));

    public static IEnumerable<(string Subject, string Message)> ContraindicationReviewed(IntimacyCatalog catalog) =>
        WithoutContraindication(catalog, overGuards: false).Where(p => !p.HasNoKnownContraindication)
            .Select(p => ($"practice:{p.Id}", "is for two, and nobody says whether there is a reason to leave it out"));

    private static IEnumerable<Practice> WithoutContraindication(IntimacyCatalog catalog, bool overGuards)
    {
        HashSet<string> guards = [.. catalog.Signs.Where(s => s.GuardFrom is not null).Select(s => s.Id)];
        return catalog.Practices.Where(p =>
            p is { With: Participation.Joint, Contraindication: null } && p.For.Any(s => s.Kind == SignalKind.Sign && guards.Contains(s.Target)) == overGuards);
    }

    private static IEnumerable<SignalId> Signals(IntimacyCatalog catalog) =>
    [
        .. catalog.Rules.SelectMany(r => r.Signals),
        .. catalog.Practices.SelectMany(p => p.For),
        .. catalog.Practices.SelectMany(p => p.Contraindication?.Signals ?? []).Concat(catalog.Practices.SelectMany(p => p.Invitation?.Unless ?? [])).Select(t => t.Signal),
        .. catalog.Strategies.SelectMany(Conditions).Concat(catalog.Focus.BarredWhen.SelectMany(c => c.AllOf)).Select(t => t.Signal),
    ];

    private static IEnumerable<SignalThreshold> Conditions(Strategy strategy) =>
        strategy.RecommendedWhen.Concat(strategy.WithheldFrom).Concat(strategy.Precedence?.OnlyWhen ?? []).Concat(strategy.Precedence?.AlsoWhen ?? []).SelectMany(c => c.AllOf);
}
