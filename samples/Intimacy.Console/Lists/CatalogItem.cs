namespace Intimacy.Console.Lists;

/// <summary>One line of a list: an id, what people read, and a note.</summary>
internal sealed record CatalogItem(string Id, string Text, string Note);
