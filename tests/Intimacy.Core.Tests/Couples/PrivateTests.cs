using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Promise 6: what a partner is shown depends on the own input and on what the other released, and on nothing else.</summary>
public sealed class PrivateTests
{
    private static readonly HonestSystem Library = new();

    [Fact]
    public void Whoever_releases_the_same_is_shown_the_same()
    {
        (int? leak, int compared) = Interference.Find(Library, Interference.Cases, number => CouplePairs.Make(number, IntimacyAdvisor.Default));

        leak.Should().BeNull("pair {0} leaks", leak);
        compared.Should().BeGreaterThan(Interference.Cases / 20, "otherwise the pairs would prove little");
    }

    [Fact]
    public void Whoever_releases_the_same_is_shown_the_same_on_random_catalogs()
    {
        (int? leak, int compared) = Interference.Find(Library, Interference.Cases, number => CouplePairs.Make(number, RandomCatalog.Advisor(number % RandomCatalog.Count)));

        leak.Should().BeNull("pair {0} leaks", leak);
        compared.Should().BeGreaterThan(Interference.Cases / 20);
    }

    [Fact]
    public void A_concern_an_absence_and_sharing_nothing_are_the_same_to_the_other() => Parallel.For(0, Interference.Cases / 20, number =>
    {
        CouplePair pair = CouplePairs.Make(number, IntimacyAdvisor.Default);
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        byte[] absent = ReportJson.Write(advisor.Report(pair.Reader, CouplePairs.OptionsOf(pair.Reader)), advisor.ReportJoint(advisor.Share(pair.Reader), SharedView.Nothing(advisor.Catalog), CouplePairs.OptionsOf(pair.Reader)));
        CheckIn afraid = Afraid(pair.Owner);
        CheckIn silent = CouplePairs.Build(advisor, "A", pair.Owner.Checklist, pair.Owner.Slots.ToArray(), SharingLevel.Nothing);

        Library.Shown(pair.Reader, silent).AsSpan().SequenceEqual(absent).Should().BeTrue("pair {0}", number);
        if (afraid.SafetyConcern == SafetyConcern.Raised)
            Library.Shown(pair.Reader, afraid).AsSpan().SequenceEqual(absent).Should().BeTrue("pair {0}", number);
        if (afraid.SafetyConcern == SafetyConcern.Raised && Surface(advisor.Share(afraid)) != Surface(SharedView.Nothing(advisor.Catalog)))
            Assert.Fail($"pair {number}: the view in memory tells a concern from an absence");
    });

    /// <summary>Everything that a host can ask a view, in one line.</summary>
    private static string Surface(SharedView view) => string.Join(
        "|",
        new object?[] { view.Level, view.Partner, view.Date, view.Checklist, view.PresenceOfIntimacy.Band, view.PresenceOfIntimacy.Estimate, view.AbsenceOfIntimacy.Band, view.AbsenceOfIntimacy.Estimate }
            .Concat(view.Catalog.Dimensions.SelectMany(d => new object?[] { view.Dimension(d).Band, view.Dimension(d).Estimate })));

    [Fact]
    public void A_joint_report_is_a_function_of_the_released_files()
    {
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        Parallel.For(0, Interference.Cases / 20, number =>
        {
            CouplePair pair = CouplePairs.Make(number, advisor);
            if (!pair.BelongTogether)
                return;
            SharedView a = advisor.Share(pair.Reader);
            SharedView b = advisor.Share(pair.Owner);
            Joint(advisor, a, b).AsSpan().SequenceEqual(Joint(advisor, Again(advisor, a), Again(advisor, b))).Should().BeTrue("pair {0}", number);
        });
    }

    private static byte[] Joint(IntimacyAdvisor advisor, SharedView a, SharedView b) =>
        ReportJson.Write(advisor.Report(advisor.Start("C").Build()), advisor.ReportJoint(a, b));

    private static SharedView Again(IntimacyAdvisor advisor, SharedView view) => advisor.ReadSharedView(new MemoryStream(SharedViewJson.Write(view)));

    private static CheckIn Afraid(CheckIn checkIn)
    {
        AnswerSlot[] slots = checkIn.Slots.ToArray();
        for (int i = 0; i < slots.Length; i++)
            slots[i] = checkIn.Checklist.Signs[i].IsConfidential ? AnswerSlot.Of(4) : slots[i];
        return CouplePairs.Build(IntimacyAdvisor.Default, "A", checkIn.Checklist, slots, checkIn.Sharing);
    }
}
