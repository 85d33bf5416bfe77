using System.Globalization;
using System.Text.Json;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Language;

/// <summary>
/// What the program itself says to a person, in the language of this run. The English words stand where they are said and are the keys of the other languages, so that
/// code and pages can be read side by side. What it says to a developer (help, problems of files, the catalog's own pages) is English.
/// </summary>
internal static class Local
{
    /// <summary>The pseudo-language of Windows: every text between brackets and with marks on its vowels, so that one that is not looked up stands out.</summary>
    public const string Pseudo = "qps-ploc";

    private const string English = "en";
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static Dictionary<string, string> _texts = [];
    private static string _culture = English;

    /// <summary>The language asked for; null for the catalog's own.</summary>
    public static string? Asked { get; private set; }

    /// <summary>Sets the language of this run: its texts come from the files beside the code, or stay English where there are none.</summary>
    public static void Use(string? culture)
    {
        Asked = culture;
        _culture = culture is null || culture == Pseudo ? culture ?? English : IntimacyCatalog.Default.WithCulture(culture).Culture;
        _texts = [];
        foreach (string file in typeof(Local).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Language/", StringComparison.Ordinal) && n.EndsWith($"/{_culture}.json", StringComparison.Ordinal)))
        {
            using Stream stream = typeof(Local).Assembly.GetManifestResourceStream(file)!;
            using JsonDocument texts = JsonDocument.Parse(stream);
            foreach (JsonProperty text in texts.RootElement.EnumerateObject())
                _texts.Add(text.Name, text.Value.GetString()!);
        }
    }

    /// <summary>A catalog in the language of this run.</summary>
    public static IntimacyCatalog Of(IntimacyCatalog catalog) => Asked is null ? catalog : catalog.WithCulture(Asked);

    public static string Text(string english) =>
        _culture == Pseudo ? PseudoText.Of(english) : _texts.TryGetValue(english, out string? text) ? text : english;

    /// <summary>A text with holes. The English one, with numbers in its holes, is the key.</summary>
    public static string Format(FormattableString english) =>
        string.Format(CultureInfo.InvariantCulture, Text(english.Format), english.GetArguments());

    public static string Date(DateOnly date) => Format($"{date.Day} {Text(Months[date.Month - 1])} {date.Year}");
}
