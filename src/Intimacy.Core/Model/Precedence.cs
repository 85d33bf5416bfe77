using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>
/// When a strategy goes before those without precedence: from a priority on, perhaps only together with certain answers; or because of
/// certain answers, whatever the priority. It goes by what is certain. Immutable.
/// </summary>
public sealed class Precedence
{
    internal Precedence(int tier, Points from, ImmutableArray<SignalCondition> onlyWhen, ImmutableArray<SignalCondition> alsoWhen)
    {
        Tier = tier;
        FromPriority = from;
        OnlyWhen = onlyWhen;
        AlsoWhen = alsoWhen;
    }

    /// <summary>The tier; 1 goes before 2, and 2 before all that have none.</summary>
    public int Tier { get; }

    /// <summary>The precedence holds where the priority is at least this, even at its lowest.</summary>
    public Points FromPriority { get; }

    /// <summary>Beside the priority one of these must hold; empty where the priority is enough. Hurt or fear, say, and not mere silence.</summary>
    public ImmutableArray<SignalCondition> OnlyWhen { get; }

    /// <summary>Any of these gives the precedence whatever the priority. Empty for none.</summary>
    public ImmutableArray<SignalCondition> AlsoWhen { get; }
}
