using System.Collections.Immutable;
using System.Text;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Newcomer;

internal static class CoupleSnippets
{
    public static void HandOver(TextWriter Console)
    {
        // begin hand-over
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;

        // Where A is alone with the own answers:
        CheckIn a = advisor.ReadCheckIn(File.OpenRead("A.json"));
        byte[] handedOver = SharedViewJson.Write(advisor.Share(a));

        // Where B is, who has the own answers and what A handed over:
        CheckIn b = advisor.ReadCheckIn(File.OpenRead("B.json"));
        SharedView fromA = advisor.ReadSharedView(new MemoryStream(handedOver));
        JointReport joint = advisor.ReportJoint(fromA, advisor.Share(b));

        Console.WriteLine($"{joint.FirstPartner} and {joint.SecondPartner}, level: {joint.Level}");
        foreach (Comparison area in joint.Areas)
            Console.WriteLine($"{area.Name}: {area.First.Band} and {area.Second.Band}, {area.Agreement}");
        Console.WriteLine($"both well: {joint.PositiveAgreement.BothWell} of {joint.PositiveAgreement.Compared}");
        foreach (Recommendation r in joint.Recommendations.Take(3))
            Console.WriteLine($"{r.Title}: {r.Reasons[0].Text}");
        // end hand-over
    }

    public static void ReleasedFile(TextWriter Console)
    {
        // begin released-file
        CheckIn a = IntimacyAdvisor.Default.ReadCheckIn(File.OpenRead("A.json"));
        Console.WriteLine(Encoding.UTF8.GetString(SharedViewJson.Write(IntimacyAdvisor.Default.Share(a))));
        // end released-file
    }

    public static void FourLevels(TextWriter Console)
    {
        // begin four-levels
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn a = advisor.ReadCheckIn(File.OpenRead("A.json"));
        CheckIn b = advisor.ReadCheckIn(File.OpenRead("B.json"));
        foreach (SharingLevel level in Enum.GetValues<SharingLevel>())
        {
            JointReport joint = advisor.ReportJoint(advisor.Share(a, level), advisor.Share(b, SharingLevel.Answers));
            Comparison? good = joint.Areas.FirstOrDefault(c => c.Subject.Target == "presence");
            string seen = good is null ? "nothing" : $"{good.FirstWords} good moments {good.First.Estimate}".TrimEnd();
            Console.WriteLine($"{level}: {joint.Status}. B sees {seen}; {joint.Signs.Length} signs side by side.");
        }
        // end four-levels
    }

    public static void LowerLevel(TextWriter Console)
    {
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn a = advisor.ReadCheckIn(File.OpenRead("A.json"));

        // begin lower-level
        CheckIn reserved = a.ToBuilder().WithSharing(SharingLevel.Nothing).Build();
        File.WriteAllBytes("A.new.json", CheckInJson.Write(reserved));
        File.WriteAllBytes("A.new.shared.json", SharedViewJson.Write(advisor.Share(reserved)));
        // end lower-level
        Console.WriteLine($"{reserved.Sharing}");
    }

    public static void EmptyView(TextWriter Console)
    {
        // begin empty-view
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn a = advisor.ReadCheckIn(File.OpenRead("A.json"));
        SharedView afraid = advisor.Share(a.ToBuilder().Answer(SignIds.AfraidOfPartner, 3).Build(), SharingLevel.Answers);
        SharedView reserved = advisor.Share(a, SharingLevel.Nothing);
        SharedView absent = SharedView.Nothing(advisor.Catalog);

        Console.WriteLine(Encoding.UTF8.GetString(SharedViewJson.Write(afraid)).TrimEnd());
        foreach (SharedView other in new[] { reserved, absent })
            Console.WriteLine(SharedViewJson.Write(afraid).AsSpan().SequenceEqual(SharedViewJson.Write(other)) ? "the same bytes" : "other bytes");

        SharedView own = advisor.Share(advisor.ReadCheckIn(File.OpenRead("B.json")));
        Console.WriteLine(advisor.ReportJoint(afraid, own).Page.Title);
        // end empty-view
    }

    public static void BadViews(TextWriter Console)
    {
        // begin bad-views
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckIn a = advisor.ReadCheckIn(File.OpenRead("A.json"));
        SharedView fromA = advisor.Share(a);
        string file = Encoding.UTF8.GetString(SharedViewJson.Write(fromA));
        CheckInBuilder b = advisor.StartCheckIn("B", a.Date).WithSharing(SharingLevel.Answers);

        Read("own check-in", Encoding.UTF8.GetString(CheckInJson.Write(a)));
        Read("another catalog", file.Replace("\"intimacy-core\"", "\"friends\""));
        Read("not a band", file.Replace("\"closeness\": \"middle\"", "\"closeness\": \"splendid\""));
        Read("cut short", file[..200]);
        Join("same label", fromA, fromA);
        Join("another checklist", fromA, advisor.Share(advisor.StartCheckIn("B", a.Date, ChecklistIds.Full).WithSharing(SharingLevel.Bands).Build()));
        Join("another version", advisor.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(file.Replace("\"2.0\"", "\"1.0\"")))), advisor.Share(b.Build()));
        Join("nothing answered", fromA, advisor.Share(b.Build()));
        Join("no common sign", advisor.Share(a, SharingLevel.Answers), advisor.Share(b.Answer(SignIds.TooMuchTogetherness, 1).Build()));
        Join("dates far apart", fromA, advisor.Share(advisor.StartCheckIn("B", a.Date.AddDays(40)).WithSharing(SharingLevel.Bands).Build()));

        void Read(string what, string json)
        {
            SharedViewJson.TryRead(Encoding.UTF8.GetBytes(json), advisor.Catalog, out _, out ImmutableArray<InputProblem> problems);
            Console.WriteLine($"{what}: {problems[0]}");
        }

        void Join(string what, SharedView first, SharedView second)
        {
            try
            {
                JointReport joint = advisor.ReportJoint(first, second);
                int known = joint.Areas.Count(c => c.Agreement != Agreement.Unknown);
                Console.WriteLine($"{what}: {joint.Status}, {known} areas and {joint.Signs.Length} signs compared {string.Join(", ", joint.Cautions.Select(c => c.Id))}".TrimEnd());
            }
            catch (InvalidInputException error)
            {
                Console.WriteLine($"{what}: {error.Problems[0]}");
            }
        }
        // end bad-views
    }
}
