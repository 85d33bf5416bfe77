namespace Intimacy.Core.Catalog.Texts;

/// <summary>A text with a hole for a number, in each of the forms that its language has for counted words. Immutable.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="other">The text itself.</param>
/// <param name="forms">By category; null where its language has no form of its own, or none was written.</param>
internal sealed class CountedText(string language, TextTemplate other, string?[] forms)
{
    /// <summary>The forms that have a key of their own, after the key of the text: takes.minute.one. In the order of their categories.</summary>
    public static readonly string[] Names = ["", "zero", "one", "two", "few", "many"];

    /// <summary>The form for so many.</summary>
    public TextTemplate For(int count) => forms[(int)PluralRules.Of(language, count)] is { } form ? new TextTemplate(form) : other;

    public string With(string hole, int count) => For(count).With(hole, count);
}
