using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>The band of an area as it stands and at both ends of what the open questions leave, and whether one of its answers weighs.</summary>
internal readonly record struct AreaBands(Band Now, Band Low, Band High, bool Weighs = false)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(AreaBands);
}
