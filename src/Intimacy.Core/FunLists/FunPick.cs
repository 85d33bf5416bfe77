using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>What came up on a day: one idea that both want, or none. Immutable.</summary>
[DebuggerDisplay("Fun pick")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class FunPick
{
    internal FunPick(DateOnly date, int round, string? ideaId, bool isDone) => (Date, Round, IdeaId, IsDone) = (date, round, ideaId, isDone);

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>The round, from 1.</summary>
    public int Round { get; }

    /// <summary>The id of the idea, or null where none came up.</summary>
    public string? IdeaId { get; }

    /// <summary>Whether they did it.</summary>
    public bool IsDone { get; }

    /// <summary>The words "Fun pick"; never the idea.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Fun pick";
}
