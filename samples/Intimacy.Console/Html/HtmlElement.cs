namespace Intimacy.Console.Html;

/// <summary>An element as it is to be drawn: a file writes it, a page in a browser draws it.</summary>
/// <param name="Name">The name, such as p.</param>
/// <param name="Attributes">Its attributes, in order.</param>
/// <param name="Children">What is in it, in order: texts and elements.</param>
internal sealed record HtmlElement(string Name, IReadOnlyList<HtmlAttribute> Attributes, IReadOnlyList<object> Children);

/// <summary>An attribute of an element.</summary>
internal sealed record HtmlAttribute(string Name, string Value);
