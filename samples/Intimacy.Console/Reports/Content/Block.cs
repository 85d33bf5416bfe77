namespace Intimacy.Console.Reports.Content;

/// <summary>A piece of a report that says what it is and not how it looks: text and page draw it each in their own way.</summary>
internal abstract record Block;
