using Intimacy.Core.Catalog;
using Intimacy.Core.Safety;

namespace Intimacy.Core.DependencyInjection;

/// <summary>How a host wants the library set up. Checked as a whole when <c>AddIntimacyCore</c> is called.</summary>
public sealed class IntimacyCoreOptions
{
    /// <summary>The catalog.</summary>
    /// <value>Default: <see cref="IntimacyCatalog.Default"/>, the built-in one.</value>
    public IntimacyCatalog? Catalog { get; set; }

    /// <summary>The id of the checklist of a check-in that names none.</summary>
    /// <value>Default: null, the catalog's own default.</value>
    public string? DefaultChecklist { get; set; }

    /// <summary>Other words for the people and the bond by term: "wife" for <c>partner</c>, "marriage" for <c>relationship</c>.</summary>
    /// <value>Default: empty, the catalog's own words.</value>
    public IDictionary<string, string> Terms { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether a container without an <see cref="IHelpResourceProvider"/> is refused when it is built with <c>ValidateOnBuild</c>, and otherwise when the advisor is first asked for. The provider may have any lifetime.</summary>
    /// <value>Default: false.</value>
    public bool RequireHelpResources { get; set; }

    internal IntimacyCoreOptions Copy()
    {
        var copy = new IntimacyCoreOptions { Catalog = Catalog, DefaultChecklist = DefaultChecklist, RequireHelpResources = RequireHelpResources };
        foreach ((string term, string word) in Terms)
            copy.Terms[term] = word;
        return copy;
    }
}
