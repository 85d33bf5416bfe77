using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>The answer to one sign: a code of its scale, or one of the four unanswered states. Immutable.</summary>
/// <remarks>Never shows its content in text or in a debugger: an answer belongs to the person who gave it.</remarks>
[DebuggerDisplay("Answer")]
[JsonConverter(typeof(RefusingConverter))]
public readonly struct Answer : IEquatable<Answer>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly int _code;

    internal Answer(AnswerState state, int code = 0)
    {
        State = state;
        _code = code;
    }

    /// <summary>Whether there is a code, and if not, why.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AnswerState State { get; }

    /// <summary>The code, or null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public int? Code => State == AnswerState.Answered ? _code : null;

    /// <inheritdoc/>
    public bool Equals(Answer other) => State == other.State && _code == other._code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Answer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _code);

    /// <summary>Always the same word.</summary>
    /// <returns>The word "Answer".</returns>
    public override string ToString() => nameof(Answer);

    /// <summary>Whether two answers are the same.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(Answer left, Answer right) => left.Equals(right);

    /// <summary>Whether two answers differ.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(Answer left, Answer right) => !left.Equals(right);
}
