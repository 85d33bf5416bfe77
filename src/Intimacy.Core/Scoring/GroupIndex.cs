using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>Where an index or a dimension stands among the scores of a checklist: presence, absence, then the dimensions of the catalog in its order.</summary>
internal readonly record struct GroupIndex(int Position)
{
    private const int FirstDimension = 2;

    public bool IsDimension => Position >= FirstDimension;

    /// <summary>An index of warning signs: it counts up to what is hard.</summary>
    public bool IsAbsence => Position == (int)IndexKind.Absence;

    /// <summary>The place of the dimension in the catalog; only where <see cref="IsDimension"/>.</summary>
    public int Dimension => Position - FirstDimension;

    public static int Count(int dimensions) => FirstDimension + dimensions;

    public static GroupIndex Of(IndexKind index) => new((int)index);

    public static GroupIndex Of(Dimension dimension) => new(FirstDimension + dimension.Ordinal);

    /// <summary>The group of a signal on an index or a dimension.</summary>
    public static GroupIndex Of(SignalId signal) => new(signal.Kind == SignalKind.Index ? signal.Ordinal : FirstDimension + signal.Ordinal);
}
