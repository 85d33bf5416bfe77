namespace Intimacy.Core.Catalog.Texts;

/// <summary>What the library says of the fun list.</summary>
internal sealed class FunTexts
{
    private readonly TextTemplate _pick;

    public FunTexts(CatalogTexts texts)
    {
        _pick = texts.Template("fun-list.pick", "idea");
        None = texts["fun-list.none"];
        Paused = texts["fun-list.paused"];
    }

    public string None { get; }

    public string Paused { get; }

    public string Pick(string idea) => _pick.With("idea", idea);
}
