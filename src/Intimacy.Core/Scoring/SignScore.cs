using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>One answered sign. Immutable.</summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class SignScore
{
    internal SignScore(Sign sign, Points percent, Points concern)
    {
        Sign = sign;
        Percent = percent;
        Concern = concern;
    }

    /// <summary>The sign; never a confidential one.</summary>
    public Sign Sign { get; }

    /// <summary>Percent of maximum possible, 100 (x - min) / (max - min), rounded down: how much of it there is.</summary>
    public Points Percent { get; }

    /// <summary>How much of a concern it is: the percentage of a warning sign, its distance from 100 for a positive one.</summary>
    public Points Concern { get; }
}
