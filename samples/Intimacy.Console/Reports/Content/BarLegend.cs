namespace Intimacy.Console.Reports.Content;

/// <summary>What the parts of a bar mean.</summary>
internal sealed record BarLegend : Block
{
    public const string Certain = "certain";

    public const string Open = "with open answers";

    public const string Estimate = "as it stands";
}
