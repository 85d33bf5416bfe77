namespace Intimacy.Core.Model;

/// <summary>From which priority on a strategy goes before those without precedence. Immutable.</summary>
public sealed class Precedence
{
    internal Precedence(int tier, Points from)
    {
        Tier = tier;
        From = from;
    }

    /// <summary>The tier; 1 goes before 2, and 2 before all that have none.</summary>
    public int Tier { get; }

    /// <summary>The precedence holds where the priority is at least this, even at its lowest: it goes by what is certain.</summary>
    public Points From { get; }
}
