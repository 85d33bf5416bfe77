using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class BasisWords
{
    public static readonly (string Word, Basis Value)[] All =
        [("editorial", Basis.Editorial), ("clinical-experience", Basis.ClinicalExperience), ("psychometric-data", Basis.PsychometricData)];
}
