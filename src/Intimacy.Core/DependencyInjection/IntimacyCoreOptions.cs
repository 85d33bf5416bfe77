using System.Reflection;
using Intimacy.Core.Catalog;
using Intimacy.Core.Safety;
using Intimacy.Core.Model;

namespace Intimacy.Core.DependencyInjection;

/// <summary>How a host wants the library set up. Checked as a whole when <c>AddIntimacyCore</c> is called.</summary>
public sealed class IntimacyCoreOptions
{
    /// <summary>The catalog.</summary>
    /// <value>Default: <see cref="IntimacyCatalog.Default"/>, the built-in one.</value>
    public IntimacyCatalog? Catalog { get; set; }

    /// <summary>The id of the checklist of a check-in that names none.</summary>
    /// <value>Default: null, the catalog's own default.</value>
    [CatalogId(CatalogIdKind.Checklist)]
    public string? DefaultChecklist { get; set; }

    /// <summary>The language that the catalog speaks, a BCP-47 tag such as <c>es-MX</c>. For one that changes from request to request there is <see cref="IntimacyAdvisor.WithCulture"/>.</summary>
    /// <value>Default: null, the language of <see cref="Catalog"/> as it was given. Where it is set, words that the catalog was given before end, since they were words of another language.</value>
    public string? Culture { get; set; }

    /// <summary>Other words for the people and the bond by term: "wife" for <c>partner</c>, "marriage" for <c>relationship</c>.</summary>
    /// <value>Default: empty, the catalog's own words.</value>
    public IDictionary<string, string> Terms { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal List<ContentDocument> Content { get; } = [];

    /// <summary>Whether a container without an <see cref="IHelpResourceProvider"/> is refused when it is built with <c>ValidateOnBuild</c>, and otherwise when the advisor is first asked for. The provider may have any lifetime.</summary>
    /// <value>Default: false.</value>
    public bool RequireHelpResources { get; set; }

    /// <summary>
    /// Adds a document: a pack is laid over <see cref="Catalog"/>, or over the built-in catalog where none is set; documents of a whole catalog, where no
    /// <see cref="Catalog"/> is set, stand in its place. The order counts for the order of what packs add alone.
    /// </summary>
    /// <param name="path">The path of a file of UTF-8 JSON, at most 8 MiB. Read at once; one that cannot be read is among the problems of the options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void AddContent(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Content.Add(ContentDocument.Of(path));
    }

    /// <summary>Adds a document, as <see cref="AddContent(string)"/> does, from a stream.</summary>
    /// <param name="stream">UTF-8 JSON, at most 8 MiB. Read at once, and not closed.</param>
    /// <param name="name">How messages call it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void AddContent(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        Content.Add(ContentDocument.Of(stream, name));
    }

    /// <summary>Adds a document, as <see cref="AddContent(string)"/> does, that is embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resourceName">The name of the embedded resource, which messages use too. One that is not there is among the problems of the options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void AddContent(Assembly assembly, string resourceName)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourceName);
        Content.Add(ContentDocument.Of(assembly, resourceName));
    }

    internal IntimacyCoreOptions Copy()
    {
        var copy = new IntimacyCoreOptions { Catalog = Catalog, DefaultChecklist = DefaultChecklist, Culture = Culture, RequireHelpResources = RequireHelpResources };
        foreach ((string term, string word) in Terms)
            copy.Terms[term] = word;
        copy.Content.AddRange(Content);
        return copy;
    }
}
