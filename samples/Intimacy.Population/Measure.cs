namespace Intimacy.Population;

/// <summary>What is counted; each has a table.</summary>
internal enum Measure
{
    First,
    FirstThree,
    AtAll,
    Recommended,
    Patterns,
    Focus,
    Overtakes,
}
