namespace Intimacy.Core.Catalog.Texts;

/// <summary>A text with a hole for a number, in each of the forms that its language has for counted words. Immutable.</summary>
internal sealed class CountedText(string language, TextTemplate other, IReadOnlyDictionary<PluralCategory, TextTemplate> forms)
{
    /// <summary>The forms that have a key of their own, after the key of the text: takes.minute.one.</summary>
    public static readonly (PluralCategory Category, string Name)[] Names =
        [(PluralCategory.Zero, "zero"), (PluralCategory.One, "one"), (PluralCategory.Two, "two"), (PluralCategory.Few, "few"), (PluralCategory.Many, "many")];

    /// <summary>The form for so many; the text itself where its language has no form of its own for them, or none was written.</summary>
    public TextTemplate For(int count) => forms.TryGetValue(PluralRules.Of(language, count), out TextTemplate form) ? form : other;

    public string With(string hole, int count) => For(count).With(hole, count);
}
