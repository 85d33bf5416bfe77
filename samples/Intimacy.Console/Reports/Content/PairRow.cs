namespace Intimacy.Console.Reports.Content;

/// <summary>Two views of one area.</summary>
internal sealed record PairRow(string Name, PairView First, PairView Second);
