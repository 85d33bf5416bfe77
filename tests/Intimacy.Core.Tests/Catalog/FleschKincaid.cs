using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>
/// The Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
/// It is made for passages: of several short texts it takes the sums, since the grade of a single word says nothing.
/// </summary>
internal static partial class FleschKincaid
{
    public static double Grade(params IReadOnlyCollection<string> texts)
    {
        int words = texts.Sum(Words);
        return (0.39 * words / texts.Sum(Sentences)) + (11.8 * texts.Sum(SyllablesOf) / words) - 15.59;
    }

    public static int Words(string text) => Word().Count(text);

    private static int SyllablesOf(string text) => Word().Matches(text).Sum(word => Syllables.Of(word.Value));

    private static int Sentences(string text) => Math.Max(1, SentenceEnd().Count(text));

    [GeneratedRegex(@"[^\W_]+(?:['’-][^\W_]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?…]+(?=\W*(\s|$))")]
    private static partial Regex SentenceEnd();
}
