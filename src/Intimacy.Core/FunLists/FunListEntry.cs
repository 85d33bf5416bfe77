using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>An idea on a couple's list, which both of them see. Immutable.</summary>
[DebuggerDisplay("Fun list entry")]
[JsonConverter(typeof(RefusingConverter))]
public sealed class FunListEntry
{
    internal FunListEntry(string id, string text, bool isOwn) => (Id, Text, IsOwn) = (id, text, isOwn);

    /// <summary>The id: that of the catalog, or <c>own-1</c>, <c>own-2</c> and so on.</summary>
    public string Id { get; }

    /// <summary>What to do, in one line; an idea of the catalog in the words that it had when the list was begun.</summary>
    public string Text { get; }

    /// <summary>Whether it is the couple's own.</summary>
    public bool IsOwn { get; }

    /// <summary>The words "Fun list entry"; never the idea.</summary>
    /// <returns>Three words.</returns>
    public override string ToString() => "Fun list entry";
}
