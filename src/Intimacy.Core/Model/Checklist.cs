using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>
/// An ordered list of signs that is answered as a whole. Scores and rules of a check-in see the signs of its checklist and no others.
/// Immutable and thread-safe.
/// </summary>
public sealed class Checklist
{
    private readonly FrozenDictionary<Sign, int> _positions = FrozenDictionary<Sign, int>.Empty;

    internal Checklist()
    {
    }

    /// <summary>The id, such as <c>core</c>.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The name that a person reads.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>What the checklist is for, in a sentence.</summary>
    public string About { get; internal init; } = "";

    /// <summary>Whether it yields scores alone: it asks too little for recommendations to be wise.</summary>
    public bool ScoresOnly { get; internal init; }

    /// <summary>The signs in the order in which they are asked.</summary>
    public ImmutableArray<Sign> Signs
    {
        get;
        internal init
        {
            field = value;
            _positions = value.Select((sign, position) => KeyValuePair.Create(sign, position)).ToFrozenDictionary();
        }
    } = [];

    internal int Ordinal { get; init; }

    /// <summary>The position of a sign in <see cref="Signs"/>.</summary>
    /// <param name="sign">A sign of the same catalog.</param>
    /// <returns>The position, or -1 where the checklist leaves the sign out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sign"/> is null.</exception>
    public int IndexOf(Sign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return _positions.TryGetValue(sign, out int position) ? position : -1;
    }
}
