using System.Collections.Immutable;
using System.Diagnostics;

namespace Intimacy.Core.Model;

/// <summary>How a practice that one person does alone can lead to the other, and from what on it must not. Immutable.</summary>
[DebuggerDisplay("Invitation")]
public sealed class Invitation
{
    internal Invitation(string text, ImmutableArray<SignalThreshold> unless)
    {
        Text = text;
        Unless = unless;
    }

    /// <summary>What to add to the first time.</summary>
    public string Text { get; }

    /// <summary>The signals, each with the level from which nobody is sent to the other; an open one is enough.</summary>
    public ImmutableArray<SignalThreshold> Unless { get; }
}
