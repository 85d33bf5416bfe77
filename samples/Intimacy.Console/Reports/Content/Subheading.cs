namespace Intimacy.Console.Reports.Content;

/// <summary>A heading within a section.</summary>
internal sealed record Subheading(string Text) : Block;
