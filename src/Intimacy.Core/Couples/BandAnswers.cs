using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// A band of a sign in the words of its own scale: "never or rarely" beside "I felt lonely" says what "on the good side" leaves to be
/// worked out.
/// </summary>
internal static class BandAnswers
{
    public static string Of(CompiledScoring plan, int position, Band band)
    {
        Scale scale = plan.Checklist.Signs[position].Scale;
        string[] options =
        [
            .. Enumerable.Range(0, scale.Options.Length)
                .Where(option => WeighingAnswers.BandOf(plan.Catalog.Settings, WeighingAnswers.WellnessOf(plan, position, AnswerSlot.Of(option))) == band)
                .Select(option => scale.Options[option].Text),
        ];
        return Join(plan.Catalog.Texts, options);
    }

    private static string Join(LibraryTexts texts, string[] options) =>
        options.Length < 2 ? string.Concat(options) : $"{string.Join(", ", options[..^1])} {texts.Or} {options[^1]}";
}
