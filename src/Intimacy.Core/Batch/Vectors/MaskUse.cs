namespace Intimacy.Core.Batch.Vectors;

/// <summary>What becomes of a mask that stands where another is written.</summary>
internal enum MaskUse
{
    /// <summary>It is written over.</summary>
    Set,

    /// <summary>Both must hold.</summary>
    And,

    /// <summary>Either is enough.</summary>
    Or,
}
