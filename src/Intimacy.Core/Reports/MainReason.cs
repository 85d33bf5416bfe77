using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>
/// What a reader is told of why: one for each thing that speaks for the strategy, however many rules read it. Immutable.
/// </summary>
[DebuggerDisplay("Main reason")]
public sealed class MainReason
{
    internal MainReason(string text, string rationale, Points contribution)
    {
        Text = text;
        Rationale = rationale;
        Contribution = contribution;
    }

    /// <summary>The reason in words: what the answers mention, where one of its rules says it.</summary>
    public string Text { get; }

    /// <summary>Why that speaks for the strategy, in words; the same as <see cref="Text"/> where nothing is mentioned.</summary>
    public string Rationale { get; }

    /// <summary>What it adds, above 0: the sum over its rules. Together they add up to the priority, exactly.</summary>
    public Points Contribution { get; }
}
