namespace Intimacy.Console.Reports.Content;

/// <summary>More on what stands before it, for those who wish to read on: folded on a page, left out of a short text.</summary>
/// <param name="Summary">What is in it.</param>
/// <param name="Blocks">What comes out when it is unfolded.</param>
internal sealed record Fold(string Summary, IReadOnlyList<Block> Blocks) : Block;
