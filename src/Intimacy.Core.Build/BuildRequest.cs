using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Core.Build;

/// <summary>What a project file says: the documents of its catalogs, and which warnings are errors. Immutable.</summary>
internal sealed class BuildRequest
{
    private static readonly char[] Separators = [';', ','];

    private readonly ILookup<string, string> _lines;
    private readonly bool _allAreErrors;

    /// <summary>
    /// Reads lines such as <c>document burnout=packs/burnout.json</c>, <c>all-are-errors true</c>, <c>is-error IC005</c>, <c>is-no-error IC010</c> and <c>is-put-off IC006</c>.
    /// </summary>
    public BuildRequest(IEnumerable<string> lines)
    {
        _lines = lines.Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2).ToLookup(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        _allAreErrors = _lines["all-are-errors"].Contains("true", StringComparer.OrdinalIgnoreCase);
        Groups =
        [
            .. _lines["document"]
                .Select(document => document.Split('=', 2))
                .Where(parts => parts.Length == 2)
                .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
                .Select(group => new ContentGroup(group.Key, [.. group.Distinct(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>The documents, by the catalog that they belong to, in the order of the project file.</summary>
    public IReadOnlyList<ContentGroup> Groups { get; }

    /// <summary>How a finding counts in this project, by the rules that compilers follow.</summary>
    public FindingSeverity SeverityOf(string code, FindingSeverity severity) =>
        severity != FindingSeverity.Warning ? severity
        : Names("is-put-off", code) ? FindingSeverity.Information
        : Names("is-error", code) || (_allAreErrors && !Names("is-no-error", code)) ? FindingSeverity.Error
        : severity;

    /// <summary>A list that was given on a command line comes in one line.</summary>
    private bool Names(string setting, string code) =>
        _lines[setting].SelectMany(line => line.Split(Separators, StringSplitOptions.TrimEntries)).Contains(code, StringComparer.OrdinalIgnoreCase);
}
