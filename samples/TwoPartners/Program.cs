using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Reports;

// Two people answer apart. Each decides what the other may see; a joint page is made of that alone.

IntimacyAdvisor advisor = IntimacyAdvisor.Default;
var day = new DateOnly(2026, 11, 1);

// On Ana's device. What leaves it is the released part, as a small file.
CheckIn ana = Answers("Ana", day, making: 1, curious: 3, lonely: 3, screens: 4);
byte[] fromAna = SharedViewJson.Write(advisor.Share(ana, SharingLevel.Scores));

// On Ben's device, together with what Ana handed over.
CheckIn ben = Answers("Ben", day, making: 2, curious: 3, lonely: 1, screens: 1);
SharedView hers = advisor.ReadSharedView(new MemoryStream(fromAna));
SharedView his = advisor.Share(ben, SharingLevel.Answers);

JointReport page = advisor.ReportJoint(his, hers);
Console.WriteLine($"{page.FirstPartner} and {page.SecondPartner}, at the level that both allow: {page.Level}");
foreach (Comparison area in page.Areas)
    Console.WriteLine($"  {area.Name}: {area.FirstWords} / {area.SecondWords}. {area.Text}");
foreach (Recommendation recommendation in page.Recommendations.Take(2))
    Console.WriteLine($"{recommendation.Title}: {recommendation.ChooseFirstStep()?.Practice.Title}");
Console.WriteLine(page.Page.NeverCounts);

// Who shares nothing, who has not answered and who is afraid look the same: there is no page, and no reason.
JointReport none = advisor.ReportJoint(his, SharedView.Nothing(advisor.Catalog));
Console.WriteLine($"{none.Status}: {none.Page.Title}");

CheckIn Answers(string label, DateOnly date, int making, int curious, int lonely, int screens) => advisor.StartCheckIn(label, date)
    .Answer(SignIds.MakingTime, making)
    .Answer(SignIds.TalkingOverTheDay, making)
    .Answer(SignIds.MeaningfulConversations, curious)
    .Answer(SignIds.Curiosity, curious)
    .Answer(SignIds.EmpathyAndValidation, curious)
    .Answer(SignIds.Loneliness, lonely)
    .Answer(SignIds.Disconnection, lonely)
    .Answer(SignIds.DeviceInterruptions, screens)
    .Answer(SignIds.NoTimeTogether, screens)
    .Build();
