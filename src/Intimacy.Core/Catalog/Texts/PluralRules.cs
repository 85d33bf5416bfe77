namespace Intimacy.Core.Catalog.Texts;

/// <summary>
/// Which form of a counted word goes with a whole number from 0 to 999,999, by language. The rules are those of Unicode CLDR 48 for cardinal numbers
/// (https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html), without decimals. A language that is not named here has one form for 1 and one
/// for the rest, as most have; Portugal counts like that too, and Brazil has the singular for none as well.
/// </summary>
internal static class PluralRules
{
    private const PluralCategory Zero = PluralCategory.Zero;
    private const PluralCategory One = PluralCategory.One;
    private const PluralCategory Two = PluralCategory.Two;
    private const PluralCategory Few = PluralCategory.Few;
    private const PluralCategory Many = PluralCategory.Many;
    private const PluralCategory Other = PluralCategory.Other;

    /// <summary>The form that a language has for so many.</summary>
    public static PluralCategory Of(string tag, int n) => LanguageTag.AreSame(tag, "pt-PT") ? OneAndMore(n) : LanguageTag.Primary(tag) switch
    {
        "bm" or "bo" or "dz" or "id" or "ig" or "ii" or "in" or "ja" or "jbo" or "jv" or "kde" or "kea" or "km" or "ko" or "lo" or "ms" or "my" or "nqo"
            or "sah" or "ses" or "sg" or "su" or "th" or "to" or "vi" or "wo" or "yo" or "yue" or "zh" => Other,
        "ak" or "am" or "as" or "bho" or "bn" or "fa" or "ff" or "fr" or "gu" or "guw" or "hi" or "hy" or "kab" or "kn" or "ln" or "mg" or "nso" or "pa"
            or "pcm" or "pt" or "si" or "ti" or "wa" or "zu" => n <= 1 ? One : Other,
        "he" or "iu" or "iw" or "sat" or "se" or "sma" => n == 1 ? One : n == 2 ? Two : Other,
        "is" or "mk" => n % 10 == 1 && n % 100 != 11 ? One : Other,
        "ceb" or "fil" or "tl" => n is 1 or 2 or 3 || n % 10 is not (4 or 6 or 9) ? One : Other,
        "be" or "ru" or "uk" => EastSlavic(n, Many),
        "bs" or "hr" or "sh" or "sr" => EastSlavic(n, Other),
        "cs" or "sk" => n == 1 ? One : n is 2 or 3 or 4 ? Few : Other,
        "pl" => n == 1 ? One : IsTwoToFour(n) ? Few : Many,
        "dsb" or "hsb" or "sl" => (n % 100) switch { 1 => One, 2 => Two, 3 or 4 => Few, _ => Other },
        "lt" => n % 100 is > 10 and < 20 || n % 10 == 0 ? Other : n % 10 == 1 ? One : Few,
        "lv" => n % 100 is > 10 and < 20 || n % 10 == 0 ? Zero : n % 10 == 1 ? One : Other,
        "mo" or "ro" => n == 1 ? One : n == 0 || n % 100 is > 0 and < 20 ? Few : Other,
        "ar" => n switch { 0 => Zero, 1 => One, 2 => Two, _ => (n % 100) switch { >= 3 and <= 10 => Few, >= 11 => Many, _ => Other } },
        "cy" => n switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other },
        "ga" => n switch { 1 => One, 2 => Two, >= 3 and <= 6 => Few, >= 7 and <= 10 => Many, _ => Other },
        "gd" => n switch { 1 or 11 => One, 2 or 12 => Two, >= 3 and <= 19 => Few, _ => Other },
        "mt" => n switch { 1 => One, 2 => Two, 0 => Few, _ => (n % 100) switch { >= 3 and <= 10 => Few, >= 11 and <= 19 => Many, _ => Other } },
        _ => OneAndMore(n),
    };

    /// <summary>Whether a form goes with several numbers, so that a text in it has to say which.</summary>
    public static bool NeedsNumber(string tag, PluralCategory category) => NumbersOf(tag, category) > 1;

    /// <summary>Whether a language has such a form.</summary>
    public static bool Has(string tag, PluralCategory category) => NumbersOf(tag, category) > 0;

    /// <summary>Every rule repeats itself after a hundred.</summary>
    private static int NumbersOf(string tag, PluralCategory category)
    {
        int numbers = 0;
        for (int n = 0; n < 200; n++)
            numbers += Of(tag, n) == category ? 1 : 0;
        return numbers;
    }

    private static PluralCategory OneAndMore(int n) => n == 1 ? One : Other;

    private static PluralCategory EastSlavic(int n, PluralCategory rest) =>
        n % 10 == 1 && n % 100 != 11 ? One : IsTwoToFour(n) ? Few : rest;

    private static bool IsTwoToFour(int n) => n % 10 is 2 or 3 or 4 && n % 100 is not (12 or 13 or 14);
}
