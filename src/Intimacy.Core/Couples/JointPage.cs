using System.Collections.Immutable;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Couples;

/// <summary>The fixed words of a joint page: one set where there is a report, one where there is none. Immutable.</summary>
public sealed class JointPage
{
    private readonly JointTexts _texts;

    internal JointPage(JointTexts texts, bool isAvailable)
    {
        _texts = texts;
        Title = isAvailable ? null : texts.UnavailableTitle;
        Notices = isAvailable
            ? [texts.Released, texts.Worse, texts.Gap, texts.OwnPart]
            : [texts.UnavailableText, texts.UnavailableHelp];
    }

    /// <summary>The title of the page without a report; otherwise null.</summary>
    public string? Title { get; }

    /// <summary>With a report: what it rests on and how to read it. Without: that there is none, and a general note on help.</summary>
    public ImmutableArray<string> Notices { get; }

    /// <summary>A band as people read it, in the language of the catalog.</summary>
    /// <param name="band">A band.</param>
    /// <returns>A few words without a full stop.</returns>
    public string WordsOf(Band band) => BandWords.Text(_texts, band);
}
