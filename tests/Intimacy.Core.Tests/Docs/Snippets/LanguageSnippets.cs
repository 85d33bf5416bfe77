using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Newcomer;

internal static class LanguageSnippets
{
    public static void AskedForALanguage(TextWriter Console)
    {
        // begin asked-for-a-language
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        IntimacyAdvisor spanish = advisor.WithCulture("es-MX");

        Console.WriteLine($"{string.Join(", ", advisor.Catalog.Cultures)}; asked for es-MX, spoken: {spanish.Catalog.Culture}");
        Console.WriteLine(spanish.Catalog.FindSign(SignIds.MakingTime)!.Statement);
        Console.WriteLine(spanish.Catalog.FindPractice(PracticeIds.DayTalk)!.Takes);
        // end asked-for-a-language
    }

    public static void TwoLanguages(TextWriter Console)
    {
        // begin two-languages
        static CheckIn CheckIn(IntimacyAdvisor advisor, string partner)
        {
            CheckInBuilder builder = advisor.StartCheckIn(partner, new DateOnly(2026, 11, 1)).WithSharing(SharingLevel.Bands);
            foreach (Sign sign in advisor.DefaultChecklist.Signs.Where(s => !s.IsConfidential))
                builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 3 : 1);
            return builder.Build();
        }

        IntimacyAdvisor english = IntimacyAdvisor.Default;
        IntimacyAdvisor spanish = english.WithCulture("es");
        SharedView alex = english.Share(CheckIn(english, "Alex"));
        SharedView sam = spanish.Share(CheckIn(spanish, "Sam"));

        Console.WriteLine(english.ReportJoint(alex, sam).Areas[0].Text);
        Console.WriteLine(spanish.ReportJoint(sam, alex).Areas[0].Text);
        // end two-languages
    }

    public static void FormsOfAWord(TextWriter Console)
    {
        // begin forms-of-a-word
        IntimacyAdvisor married = IntimacyAdvisor.Default.WithCulture("es").WithTerms(new Dictionary<string, string>
        {
            ["partner"] = "esposo",
            ["relationship"] = "matrimonio",
            ["relationship.our"] = "nuestro matrimonio",
            ["relationship.a"] = "un matrimonio",
        });

        Console.WriteLine(married.Catalog.FindSign(SignIds.Loneliness)!.Statement);
        // end forms-of-a-word
    }
}
