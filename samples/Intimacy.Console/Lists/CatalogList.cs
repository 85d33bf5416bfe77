namespace Intimacy.Console.Lists;

internal sealed record CatalogList(string Kind, IReadOnlyList<CatalogItem> Items);
