using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>What a couple is told: one idea, or none, or that the list waits. Immutable.</summary>
[DebuggerDisplay("Fun reveal")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class FunReveal
{
    internal FunReveal(FunList list, FunListEntry? idea, bool isPaused, string text) => (List, Idea, IsPaused, Text) = (list, idea, isPaused, text);

    /// <summary>The list with what came up; to be kept in place of the one before.</summary>
    public FunList List { get; }

    /// <summary>The idea, or null where none came up.</summary>
    public FunListEntry? Idea { get; }

    /// <summary>Whether the list waits because of a situation; then <see cref="List"/> is unchanged.</summary>
    public bool IsPaused { get; }

    /// <summary>The same in words.</summary>
    public string Text { get; }

    /// <summary>The words "Fun reveal"; never the idea.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Fun reveal";
}
