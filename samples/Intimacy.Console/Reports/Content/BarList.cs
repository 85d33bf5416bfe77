namespace Intimacy.Console.Reports.Content;

/// <summary>Bars below each other.</summary>
/// <param name="Caption">What they show.</param>
/// <param name="Bars">The bars, which all point the same way.</param>
/// <param name="Stretches">The stretches that lie behind them; null where they show an amount.</param>
internal sealed record BarList(string Caption, IReadOnlyList<Bar> Bars, Stretches? Stretches = null) : Block;
