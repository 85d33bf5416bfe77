using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;
using Intimacy.Core.Safety;

namespace Newcomer;

internal static class SafetySnippets
{
    public static void OpenGuidance(TextWriter Console)
    {
        CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1)).Build();

        // begin open-guidance
        Guidance page = IntimacyAdvisor.Default.GetGuidance(mine);
        Console.WriteLine(page.Title);
        Console.WriteLine(page.Paragraphs[0]);
        Console.WriteLine($"{page.LeaveOut.Length} practices to leave out for now");
        // end open-guidance
    }

    public static void QuietFile(TextWriter Console)
    {
        // begin quiet-file
        CheckIn afraid = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .WithSharing(SharingLevel.Bands)
            .Answer(SignIds.Loneliness, 2)
            .Answer(SignIds.AfraidOfPartner, 3)
            .Build();

        CheckIn reserved = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .WithSharing(SharingLevel.Nothing)
            .Answer(SignIds.Loneliness, 2)
            .Build();

        bool same = CheckInJson.Write(afraid).AsSpan().SequenceEqual(CheckInJson.Write(reserved));
        Console.WriteLine($"the same file: {(same ? "yes" : "no")}");
        // end quiet-file
    }

    public static void ReadAgain(TextWriter Console)
    {
        // begin read-again
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn answered = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.NoTimeTogether, 3)
            .Answer(SignIds.AfraidOfPartner, 0)
            .Answer(SignIds.ControlledByPartner, 0)
            .Build();
        CheckIn readAgain = advisor.ReadCheckIn(new MemoryStream(CheckInJson.Write(answered)));

        Show("as answered", advisor.Report(answered));
        Show("read again", advisor.Report(readAgain));
        Show("sharing chosen since", advisor.Report(readAgain.ToBuilder().WithSharing(SharingLevel.Bands).Build()));
        Show("read again, asked", advisor.Report(readAgain, new ReportOptions { IncludeJoint = true }));

        void Show(string what, OwnReport report) =>
            Console.WriteLine($"{what}: {report.Recommendations[0].Practices.Length} practices, solo until asked: {(report.IsSoloUntilAsked ? "yes" : "no")}");
        // end read-again
    }
}
