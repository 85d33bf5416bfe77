namespace Intimacy.Console.Reports.Content;

/// <summary>What the parts of a bar mean.</summary>
/// <param name="HasOpen">Whether anything is open.</param>
internal sealed record BarLegend(bool HasOpen) : Block
{
    public const string Certain = "from your answers";

    public const string Open = "with what is still open";

    public const string Estimate = "as it stands";
}
