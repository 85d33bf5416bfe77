namespace Intimacy.Population;

/// <summary>
/// People in relationships of one kind. The distressed lie about one code above the calm in most signs; a confidential
/// concern, and a view of how it came about, are more frequent among them.
/// </summary>
internal sealed record Population(int Number, string Name, double Distress, double Concern, double LostOverTime, double NeverDeveloped)
{
    public static IReadOnlyList<Population> All { get; } =
    [
        new(0, "calm", Distress: 0, Concern: 0.02, LostOverTime: 0.08, NeverDeveloped: 0.04),
        new(1, "distressed", Distress: 1, Concern: 0.08, LostOverTime: 0.25, NeverDeveloped: 0.12),
    ];
}
