namespace Intimacy.Core.Model;

/// <summary>Where a cut-off, a weight or a threshold comes from.</summary>
public enum Basis
{
    /// <summary>A considered judgement of the catalog's editors.</summary>
    Editorial,

    /// <summary>The experience of practitioners.</summary>
    ClinicalExperience,

    /// <summary>Data from a study of the instrument.</summary>
    PsychometricData,
}
