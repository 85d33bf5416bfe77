using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Promise 9: whatever was answered, no text of an object and no message of an exception tells it.</summary>
public sealed class QuietPropertyTests
{
    [Fact]
    public void No_text_depends_on_an_answer() => Situations.BuiltIn.Sample(SaysNothing, iter: Situations.Cases);

    [Fact]
    public void No_text_depends_on_an_answer_on_random_catalogs() => Situations.Random.Sample(SaysNothing, iter: Situations.Cases);

    [Fact]
    public void No_message_repeats_a_code_that_was_refused() => Gen.Select(Situations.Random, Gen.Int[861_000, 861_999]).Sample(
        (situation, code) =>
        {
            CheckInBuilder builder = situation.Advisor.Start(checklist: situation.Checklist.Id);
            foreach (Sign sign in situation.Checklist.Signs)
                builder.Answer(sign.Id, code);
            string message = builder.Invoking(b => b.Build()).Should().Throw<InvalidInputException>().Which.ToString();
            return !message.Contains($"{code}", StringComparison.Ordinal);
        },
        iter: Situations.Cases);

    private static bool SaysNothing(Situation situation) =>
        Texts(situation, situation.Slots).SequenceEqual(Texts(situation, situation.Completed()));

    private static List<string> Texts(Situation situation, AnswerSlot[] slots)
    {
        CheckIn checkIn = situation.CheckIn(slots);
        OwnReport report = situation.Report(slots);
        SharedView view = situation.Advisor.Share(checkIn, SharingLevel.Answers);
        return
        [
            checkIn.ToString(), report.ToString(), report.Scores.ToString(), view.ToString(), situation.Advisor.GetGuidance(checkIn).ToString(),
            situation.Advisor.ReportJoint(view, SharedView.Nothing(situation.Advisor.Catalog)).ToString(),
        ];
    }
}
