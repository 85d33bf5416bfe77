namespace Intimacy.Core.Tests.Recommendations;

/// <summary>A person's answers over the calm baseline, and what a wise friend would name first; written before the weights.</summary>
public sealed class WiseCase
{
    public required string Name { get; init; }

    public required string Why { get; init; }

    public string Checklist { get; init; } = ChecklistIds.Full;

    public (string Sign, int Code)[] Answers { get; init; } = [];

    public string[] Contexts { get; init; } = [];

    public string? History { get; init; }

    /// <summary>One of these leads; empty where no recommendation at all is expected.</summary>
    public string[] First { get; init; } = [];

    /// <summary>All of these are among the first three.</summary>
    public string[] TopThree { get; init; } = [];

    /// <summary>None of these is among the first three.</summary>
    public string[] NotInTopThree { get; init; } = [];

    public override string ToString() => Name;
}
