namespace Intimacy.Core.Model;

/// <summary>How a cited study was done.</summary>
public enum StudyDesign
{
    /// <summary>Not known: the paper's record could not be read.</summary>
    Unknown,

    /// <summary>A review of other studies.</summary>
    Review,

    /// <summary>Ratings of invented profiles (conjoint analysis).</summary>
    Conjoint,

    /// <summary>One survey at one time.</summary>
    CrossSectional,

    /// <summary>Reports given day by day.</summary>
    DailyDiary,

    /// <summary>Short reports several times a day.</summary>
    ExperienceSampling,
}
