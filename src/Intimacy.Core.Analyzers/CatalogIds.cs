using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intimacy.Core.Analyzers;

/// <summary>
/// The ids that the catalogs of a project have, by kind. Where the project names none, it may have one from elsewhere, so that only what looks like a slip is one. Immutable.
/// </summary>
internal sealed class CatalogIds
{
    private const string FileName = "intimacy-ids.txt";
    private const string Complete = "complete";

    private readonly Dictionary<string, HashSet<string>> _byKind;
    private readonly bool _isComplete;

    private CatalogIds(Dictionary<string, HashSet<string>> byKind, bool isComplete) => (_byKind, _isComplete) = (byKind, isComplete);

    /// <summary>Reads lines such as <c>Sign attentive-listening</c>, and <c>complete</c> where the project names its catalogs. Null where the project has no such file.</summary>
    public static CatalogIds? Read(ImmutableArray<AdditionalText> files, CancellationToken stop)
    {
        var byKind = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        bool isComplete = false;
        foreach (AdditionalText file in files.Where(file => string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (TextLine line in file.GetText(stop)?.Lines ?? Enumerable.Empty<TextLine>())
            {
                isComplete |= line.ToString() == Complete;
                Add(byKind, line.ToString().Split(' '));
            }
        }

        return byKind.Count == 0 ? null : new CatalogIds(byKind, isComplete);
    }

    /// <summary>What is wrong with an id, and what may have been meant; null where nothing is.</summary>
    public string? Complaint(string kind, string id)
    {
        HashSet<string> known = Of(kind);
        if (known.Contains(id))
            return null;
        string none = $"No catalog of this project has the {Words(kind)} '{id}'";
        if (_byKind.Keys.FirstOrDefault(other => Of(other).Contains(id)) is { } elsewhere)
            return $"{none}, but a {Words(elsewhere)} of that id";
        return CloseId.Among(known, id) is { } close ? $"{none}; did you mean '{close}'?" : _isComplete ? none : null;
    }

    private static void Add(Dictionary<string, HashSet<string>> byKind, string[] words)
    {
        if (words.Length != 2)
            return;
        if (!byKind.TryGetValue(words[0], out HashSet<string>? ids))
            byKind.Add(words[0], ids = new HashSet<string>(StringComparer.Ordinal));
        ids.Add(words[1]);
    }

    private HashSet<string> Of(string kind) => _byKind.TryGetValue(kind, out HashSet<string>? ids) ? ids : [];

    /// <summary>FunIdea is "fun idea".</summary>
    private static string Words(string kind) => string.Concat(kind.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")).ToLowerInvariant();
}
