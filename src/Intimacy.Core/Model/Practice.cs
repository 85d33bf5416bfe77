using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A concrete thing to do within a strategy. Immutable.</summary>
public sealed class Practice
{
    internal Practice()
    {
    }

    /// <summary>The id, such as <c>phone-basket</c>.</summary>
    [CatalogId(CatalogIdKind.Practice)]
    public string Id { get; internal init; } = "";

    /// <summary>The strategy that it belongs to.</summary>
    public Strategy Strategy { get; internal init; } = null!;

    /// <summary>The title that a person reads.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What to do.</summary>
    public string How { get; internal init; } = "";

    /// <summary>What to do the first time.</summary>
    public string FirstTime { get; internal init; } = "";

    /// <summary>How often.</summary>
    public Cadence Cadence { get; internal init; } = null!;

    /// <summary>Minutes of one occasion, at least 1.</summary>
    public int Minutes { get; internal init; }

    /// <summary>Minutes of one occasion at the most; the same as <see cref="Minutes"/> where there is no choice.</summary>
    public int UpToMinutes { get; internal init; }

    /// <summary>
    /// What it takes, in words without a full stop: how long, how often, alone or together, and what it costs where it costs anything; such as
    /// "10 minutes, once a week, on your own". Put together at each call.
    /// </summary>
    public string Takes => field ??= InWords(this);

    /// <summary>How much it asks.</summary>
    public Effort Effort { get; internal init; }

    /// <summary>What it costs.</summary>
    public Cost Cost { get; internal init; }

    /// <summary>Where it is done.</summary>
    public Place Place { get; internal init; }

    /// <summary>Alone or together.</summary>
    public Participation With { get; internal init; }

    /// <summary>Whether it is a small first step.</summary>
    public bool IsFirstStep { get; internal init; }

    /// <summary>Whether it is suggested only where one of <see cref="For"/> calls for it: nobody is told to pause before words that they never say.</summary>
    public bool IsOnlyWhenCalledFor { get; internal init; }

    /// <summary>Whether it keeps what is good, for a couple that is doing well.</summary>
    public bool Keeps { get; internal init; }

    /// <summary>Contexts that must all apply.</summary>
    public ImmutableArray<Context> Needs { get; internal init; } = [];

    /// <summary>Contexts none of which may apply.</summary>
    public ImmutableArray<Context> Excludes { get; internal init; } = [];

    /// <summary>The signals that it answers best; may be empty.</summary>
    public ImmutableArray<SignalId> For { get; internal init; } = [];

    /// <summary>When it must be left out, or null.</summary>
    public Contraindication? Contraindication { get; internal init; }

    /// <summary>
    /// Whether whoever wrote the catalog looked for a reason to leave it out and knows of none. False also where nobody looked, which the linter tells of practices for two
    /// (<c>IC020</c>). It decides nothing else.
    /// </summary>
    public bool HasNoKnownContraindication { get; internal init; }

    /// <summary>How it can lead to the other, where that is safe; or null.</summary>
    public Invitation? Invitation { get; internal init; }

    /// <summary>What stands behind it: its own claims, or those of its strategy that no study is said to have measured.</summary>
    public ImmutableArray<Claim> Claims { get; internal init; } = [];

    internal int Ordinal { get; init; }

    internal Func<Practice, string> InWords { get; init; } = static practice => practice.Title;
}
