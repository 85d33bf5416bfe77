using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>A flag on one answer, whatever any score says. For the person who answered alone. Immutable.</summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class AnswerFlag
{
    internal AnswerFlag(Sign sign, FlagState state) => (Sign, State) = (sign, state);

    /// <summary>The sign.</summary>
    public Sign Sign { get; }

    /// <summary>How it stands. A question that was passed over is unknown, never clear.</summary>
    public FlagState State { get; }

    /// <summary>What the flag means, where it is raised; otherwise null.</summary>
    public string? Text => State == FlagState.Raised ? Sign.FlagText : null;

    /// <summary>The words "Answer flag"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Answer flag";
}
