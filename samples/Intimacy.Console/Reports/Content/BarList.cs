namespace Intimacy.Console.Reports.Content;

internal sealed record BarList(string Caption, IReadOnlyList<Bar> Bars) : Block;
