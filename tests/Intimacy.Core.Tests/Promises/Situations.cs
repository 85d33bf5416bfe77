using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Generates situations. CsCheck prints the seed of a failure; give it back with the CsCheck_Seed variable.</summary>
internal static class Situations
{
    /// <summary>Cases of each promise, for the built-in catalog and again for random ones: 5,000 unless INTIMACY_CASES says otherwise. The full check asks for 10,000.</summary>
    public static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("INTIMACY_CASES"), out int cases) ? cases : 5_000;

    public static readonly Gen<Situation> BuiltIn =
        Gen.Int[0, IntimacyAdvisor.Default.Catalog.Checklists.Length - 1].SelectMany(i => Of(IntimacyAdvisor.Default, i));

    public static readonly Gen<Situation> Random =
        Gen.Int[0, RandomCatalog.Count - 1].SelectMany(number => Gen.Int[0, 1].SelectMany(checklist => Of(RandomCatalog.Advisor(number), checklist)));

    private static Gen<Situation> Of(IntimacyAdvisor advisor, int checklistNumber)
    {
        Checklist checklist = advisor.Catalog.Checklists[checklistNumber];
        string[] contexts = [.. advisor.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id)];
        Gen<int> roll = Gen.Int[0, 1_000_000];

        // From nothing answered to everything answered: the share of open questions is drawn once a case.
        return Gen.Select(Gen.Int[0, 10], roll.Array[checklist.Signs.Length], roll.Array[checklist.Signs.Length], roll.Array[contexts.Length])
            .Select((open, answers, completion, levels) => new Situation(
                advisor,
                checklist,
                [.. answers.Select((r, i) => r % 10 < open ? Unanswered(r / 10) : Option(checklist.Signs[i], r / 10))],
                [.. completion.Select((r, i) => r % 4 == 0 ? AnswerSlot.NotApplicable : Option(checklist.Signs[i], r / 4))],
                Supply(contexts, levels)));
    }

    private static AnswerSlot Unanswered(int roll) => (roll % 4) switch
    {
        0 => AnswerSlot.NotAsked,
        1 => AnswerSlot.Skipped,
        2 => AnswerSlot.Declined,
        _ => AnswerSlot.NotApplicable,
    };

    private static AnswerSlot Option(Sign sign, int roll) => AnswerSlot.Of(roll % sign.Scale.Options.Length);

    private static ReportOptions Supply(string[] contexts, int[] levels)
    {
        ReportOptions options = ReportOptions.Default;
        for (int i = 0; i < contexts.Length; i++)
        {
            if (levels[i] % 4 == 0)
                options = options.WithContext(contexts[i], levels[i] % 3 / 2m);
        }

        return options;
    }
}
