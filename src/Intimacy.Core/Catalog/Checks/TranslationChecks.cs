using System.Globalization;
using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>
/// Checks of each language of a catalog beside the one that every text stands in. A text that nothing uses, and one without a number that it should name, are
/// refused when a catalog is loaded.
/// </summary>
internal static class TranslationChecks
{
    /// <summary>More than this are told in one line: who adds a language begins with nothing.</summary>
    private const int FewEnough = 20;

    private const int FirstOfMany = 3;

    /// <summary>Two languages may have a short word in common.</summary>
    private const int LeastWords = 3;

    public static IEnumerable<(string Subject, string Message)> Complete(IntimacyCatalog catalog)
    {
        CatalogTexts texts = catalog.WrittenTexts();
        foreach (string language in catalog.Cultures)
        {
            string[] missing = [.. texts.MissingIn(language).Take(FewEnough + 1)];
            if (missing.Length > FewEnough)
                yield return ($"language:{language}", Many(missing));
            foreach (string key in missing.Length > FewEnough ? [] : missing)
                yield return ($"text:{key}", $"is missing in {language}, and shown in another language");
        }
    }

    public static IEnumerable<(string Subject, string Message)> Translated(IntimacyCatalog catalog)
    {
        CatalogTexts texts = catalog.WrittenTexts();
        foreach (string language in Others(catalog))
        {
            foreach ((string key, string text) in texts.CopiedTo(language).Where(t => HasWords(t.Text)))
                yield return ($"text:{texts.NameIn(language, key)}", $"says word for word what it says in {catalog.Cultures[0]}: {text}");
        }
    }

    public static IEnumerable<(string Subject, string Message)> TermsKept(IntimacyCatalog catalog)
    {
        CatalogTexts texts = catalog.WrittenTexts();
        foreach (string language in Others(catalog))
        {
            foreach ((string key, string[] here, string[] there) in texts.TermsThatDiffer(language))
                yield return ($"text:{texts.NameIn(language, key)}", $"leaves {InWords(here)} to the host's words, and the original {InWords(there)}");
        }
    }

    private static string Many(string[] missing) => string.Create(
        CultureInfo.InvariantCulture, $"lacks more than {FewEnough} texts, the first of them {string.Join(", ", missing.Take(FirstOfMany))}; they are shown in another language");

    /// <summary>A language in another country may well say the same as the base.</summary>
    private static IEnumerable<string> Others(IntimacyCatalog catalog) =>
        catalog.Cultures.Skip(1).Where(l => LanguageTag.Primary(l) != LanguageTag.Primary(catalog.Cultures[0]));

    private static bool HasWords(string text) => text.Split(' ').Count(w => w.Any(char.IsLetter)) >= LeastWords;

    private static string InWords(string[] words) => words.Length == 0 ? "nothing" : string.Join(" and ", words);
}
