using System.Collections.Frozen;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>
/// Which form of a counted word goes with a whole number from 0 to 999,999, by language. The rules are those of Unicode CLDR 48 for cardinal numbers
/// (https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html), without decimals. A language that is not named here has one form for 1 and one
/// for the rest, as most have.
/// </summary>
internal static class PluralRules
{
    private const PluralCategory Zero = PluralCategory.Zero;
    private const PluralCategory One = PluralCategory.One;
    private const PluralCategory Two = PluralCategory.Two;
    private const PluralCategory Few = PluralCategory.Few;
    private const PluralCategory Many = PluralCategory.Many;
    private const PluralCategory Other = PluralCategory.Other;

    private static readonly FrozenDictionary<string, Func<int, PluralCategory>> ByLanguage = new (string Languages, Func<int, PluralCategory> Rule)[]
    {
        ("bm bo dz id ig ii in ja jbo jv kde kea km ko lo ms my nqo sah ses sg su th to vi wo yo yue zh", static _ => Other),
        ("ak am as bho bn fa ff fr gu guw hi hy kab kn ln mg nso pa pcm pt si ti wa zu", static n => n <= 1 ? One : Other),
        ("he iu iw sat se sma", static n => n == 1 ? One : n == 2 ? Two : Other),
        ("is mk", static n => n % 10 == 1 && n % 100 != 11 ? One : Other),
        ("ceb fil tl", static n => n is 1 or 2 or 3 || n % 10 is not (4 or 6 or 9) ? One : Other),
        ("be ru uk", static n => EastSlavic(n, Many)),
        ("bs hr sh sr", static n => EastSlavic(n, Other)),
        ("cs sk", static n => n == 1 ? One : n is 2 or 3 or 4 ? Few : Other),
        ("pl", static n => n == 1 ? One : IsTwoToFour(n) ? Few : Many),
        ("dsb hsb sl", static n => (n % 100) switch { 1 => One, 2 => Two, 3 or 4 => Few, _ => Other }),
        ("lt", static n => n % 100 is > 10 and < 20 || n % 10 == 0 ? Other : n % 10 == 1 ? One : Few),
        ("lv", static n => n % 100 is > 10 and < 20 || n % 10 == 0 ? Zero : n % 10 == 1 ? One : Other),
        ("mo ro", static n => n == 1 ? One : n == 0 || n % 100 is > 0 and < 20 ? Few : Other),
        ("ar", static n => n switch { 0 => Zero, 1 => One, 2 => Two, _ => (n % 100) switch { >= 3 and <= 10 => Few, >= 11 => Many, _ => Other } }),
        ("cy", static n => n switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other }),
        ("ga", static n => n switch { 1 => One, 2 => Two, >= 3 and <= 6 => Few, >= 7 and <= 10 => Many, _ => Other }),
        ("gd", static n => n switch { 1 or 11 => One, 2 or 12 => Two, >= 3 and <= 19 => Few, _ => Other }),
        ("mt", static n => n switch { 1 => One, 2 => Two, 0 => Few, _ => (n % 100) switch { >= 3 and <= 10 => Few, >= 11 and <= 19 => Many, _ => Other } }),
    }.SelectMany(static family => family.Languages.Split(' ').Select(language => KeyValuePair.Create(language, family.Rule))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The form that a language has for so many.</summary>
    public static PluralCategory Of(string tag, int count)
    {
        // Portugal counts as Spain does; Brazil has the singular for none as well.
        if (LanguageTag.AreSame(tag, "pt-PT") || !ByLanguage.TryGetValue(LanguageTag.Primary(tag), out Func<int, PluralCategory>? rule))
            return count == 1 ? One : Other;
        return rule(count);
    }

    /// <summary>Whether a form goes with several numbers, so that a text in it has to say which.</summary>
    public static bool NeedsNumber(string tag, PluralCategory category) => Enumerable.Range(0, 200).Count(n => Of(tag, n) == category) > 1;

    /// <summary>Whether a language has such a form.</summary>
    public static bool Has(string tag, PluralCategory category) => Enumerable.Range(0, 200).Any(n => Of(tag, n) == category);

    private static PluralCategory EastSlavic(int n, PluralCategory rest) =>
        n % 10 == 1 && n % 100 != 11 ? One : IsTwoToFour(n) ? Few : rest;

    private static bool IsTwoToFour(int n) => n % 10 is 2 or 3 or 4 && n % 100 is not (12 or 13 or 14);
}
