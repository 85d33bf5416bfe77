using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// A band of a sign in the words of its own scale: "never or rarely" beside "I felt lonely" says what "on the good side" leaves to be
/// worked out.
/// </summary>
internal static class AnswerWords
{
    public static string Of(ScoringPlan plan, int position, Band band)
    {
        Scale scale = plan.Checklist.Signs[position].Scale;
        string[] options =
        [
            .. Enumerable.Range(0, scale.Options.Length)
                .Where(slot => Weight.BandOf(plan.Catalog.Settings, Weight.WellnessOf(plan, position, slot)) == band)
                .Select(slot => scale.Options[slot].Text),
        ];
        return Join(plan.Catalog.Texts, options);
    }

    private static string Join(LibraryTexts texts, string[] options) =>
        options.Length < 2 ? string.Concat(options) : $"{string.Join(", ", options[..^1])} {texts.Or} {options[^1]}";
}
