using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Practices;

/// <summary>A practice and why it fits. Immutable.</summary>
[DebuggerDisplay("Practice suggestion")]
public sealed class PracticeSuggestion
{
    internal PracticeSuggestion()
    {
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; internal init; } = null!;

    /// <summary>Why it is suggested.</summary>
    public PracticeFit Fit { get; internal init; }

    /// <summary>The signal that calls for it: from the answers or the situation. Null for the other two reasons.</summary>
    public SignalId? Signal { get; internal init; }

    /// <summary>
    /// What to add to <see cref="Practice.FirstTime"/>, so that a step alone leads to the other. Null where the practice has none, where ideas are for
    /// one person only, and where an answer speaks against it or is missing.
    /// </summary>
    public string? Invitation { get; internal init; }

    /// <summary>
    /// When to leave it out (<see cref="Contraindication.Care"/>). Null where the practice has no contra-indication, and where every question that
    /// could speak against it was answered in the best way: to somebody who is not belittled at all, such a line says nothing.
    /// </summary>
    public string? Care { get; internal init; }

    /// <summary>Why it fits, in words.</summary>
    public string Text { get; internal init; } = "";
}
