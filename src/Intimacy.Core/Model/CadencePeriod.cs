namespace Intimacy.Core.Model;

/// <summary>The period in which a <see cref="Cadence"/> counts.</summary>
public enum CadencePeriod
{
    /// <summary>Done once, or when it is called for.</summary>
    Once,

    /// <summary>So many times a day.</summary>
    Day,

    /// <summary>So many times a week.</summary>
    Week,

    /// <summary>So many times a month.</summary>
    Month,

    /// <summary>So many times a year.</summary>
    Year,
}
