namespace Intimacy.Console.Reports.Content;

/// <summary>One small thing to do first: what it is, what it takes, how it begins, and when to leave it out.</summary>
internal sealed record FirstStep(string Title, string Takes, string First, string? Care) : Block
{
    public const string Opening = "A small first step";

    public string Heading => $"{Opening}: {Title}";
}
