using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Intimacy.Core.Model;

/// <summary>
/// An ordered list of signs that is answered as a whole. Scores and rules of a check-in see the signs of its checklist and no others.
/// Immutable and thread-safe.
/// </summary>
public sealed class Checklist
{
    // By ordinal, so that the position of a sign is found by halving: two numbers a sign, however many signs the catalog has.
    private readonly int[] _ordinals = [];
    private readonly int[] _positions = [];

    internal Checklist()
    {
    }

    /// <summary>The id, such as <c>core</c>.</summary>
    [CatalogId(CatalogIdKind.Checklist)]
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
            (_ordinals, _positions) = (new int[value.Length], new int[value.Length]);
            int[] guards = new int[value.Length];
            int count = 0;
            for (int i = 0; i < value.Length; i++)
            {
                (_ordinals[i], _positions[i]) = (value[i].Ordinal, i);
                if (value[i].GuardFrom is not null)
                    guards[count++] = i;
            }

            Array.Sort(_ordinals, _positions);
            Guards = ImmutableCollectionsMarshal.AsImmutableArray(guards[..count]);
        }
    } = [];

    internal int Ordinal { get; init; }

    /// <summary>The positions of the guard signs, in order.</summary>
    internal ImmutableArray<int> Guards { get; private init; } = [];

    /// <summary>The position of a sign in <see cref="Signs"/>.</summary>
    /// <param name="sign">A sign of the same catalog.</param>
    /// <returns>The position, or -1 where the checklist leaves the sign out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sign"/> is null.</exception>
    public int IndexOf(Sign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        int found = Array.BinarySearch(_ordinals, sign.Ordinal);
        return found >= 0 && Signs[_positions[found]] == sign ? _positions[found] : -1;
    }
}
