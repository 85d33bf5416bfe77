using System.Globalization;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>A text with holes for numbers or words, such as "{from} to {to} minutes". Immutable.</summary>
internal readonly struct TextTemplate(string text)
{
    public string With(string hole, int number) => With(hole, number.ToString(CultureInfo.InvariantCulture));

    public string With(string hole, string word) => text.Replace($"{{{hole}}}", word, StringComparison.Ordinal);

    public string With(string hole, int number, string otherHole, int otherNumber) => new TextTemplate(With(hole, number)).With(otherHole, otherNumber);

    public string With(string hole, string word, string otherHole, string otherWord) => new TextTemplate(With(hole, word)).With(otherHole, otherWord);
}
