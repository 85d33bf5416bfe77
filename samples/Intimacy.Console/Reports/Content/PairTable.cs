namespace Intimacy.Console.Reports.Content;

/// <summary>What two people see, side by side: a row for each area, a column for each of them.</summary>
/// <param name="Caption">What is compared.</param>
/// <param name="FirstPartner">The label of the first.</param>
/// <param name="SecondPartner">The label of the second.</param>
/// <param name="Rows">The areas.</param>
/// <param name="Stretches">The stretches on which both are marked.</param>
internal sealed record PairTable(string Caption, string FirstPartner, string SecondPartner, IReadOnlyList<PairRow> Rows, Stretches Stretches) : Block;
