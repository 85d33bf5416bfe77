using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.FunLists;
using Intimacy.Core.Tests.Json;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>
/// Damaged documents of every format, half of them damaged byte by byte and half in what they say: each is read, or refused with the one exception, and
/// on whatever was read everything holds that holds elsewhere. 40,000 here, 200,000 where every change is checked; INTIMACY_MUTATIONS=2000000 tries more.
/// A seed is printed where one fails.
/// </summary>
public class MutatedDocumentTests
{
    private const int Formats = 10;

    private static readonly int Each = int.Parse(Environment.GetEnvironmentVariable("INTIMACY_MUTATIONS") ?? "40000", CultureInfo.InvariantCulture) / (2 * Formats);

    private static readonly IntimacyAdvisor Advisor = new(IntimacyCatalog.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(FlatShare.Json))));

    private static readonly CheckIn Mine = Advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).WithSharing(SharingLevel.Answers)
        .Answer("shared-meals", 1).Answer("tidy-kitchen", -10).Answer("noise", 3).Answer("quarrels", 2).Answer("feels-unsafe", 1).Skip("unpaid-bills").Build();

    private static readonly SharedView Theirs = Advisor.Share(Advisor.StartCheckIn("B", new DateOnly(2026, 11, 2)).WithSharing(SharingLevel.Answers)
        .Answer("shared-meals", 3).Answer("noise", 1).Answer("unpaid-bills", 10).MarkNotApplicable("quarrels").Build());

    private static readonly FunCouple Fun = Couple();

    [Fact]
    public void Check_ins() => Try(CheckInJson.Write(Mine, includeConfidential: true), bytes =>
    {
        bool isRead = CheckInJson.TryRead(bytes, Advisor.Catalog, out CheckIn? checkIn, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return checkIn is null ? null : Holds(Advisor, checkIn);
    });

    [Fact]
    public void Histories() => Try(CheckInHistoryJson.Write(CheckInHistory.Of([Mine, Mine.ToBuilder(date: new DateOnly(2026, 9, 30)).Build()]), includeConfidential: true), bytes =>
    {
        bool isRead = CheckInHistoryJson.TryRead(bytes, Advisor.Catalog, out CheckInHistory? history, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return history is null ? null : HoldsOverTime(history);
    });

    [Fact]
    public void Plans() => Try(WeeklyPlanJson.Write(Advisor.Plan(Advisor.Report(Mine), new PlanRequest { MinutesPerWeek = 300, FreeTimes = [new FreeTime(DayOfWeek.Monday, new TimeOnly(8, 0), new TimeOnly(20, 0))] })), bytes =>
    {
        bool isRead = WeeklyPlanJson.TryRead(bytes, Advisor.Catalog, out WeeklyPlan? plan, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return plan is null ? null : WeeklyPlanJson.TryRead(WeeklyPlanJson.Write(plan), Advisor.Catalog, out _, out _);
    });

    [Fact]
    public void Practice_logs() => Try(PracticeLogJson.Write(PracticeLog.Empty.With(Advisor.Catalog.Practices[0], Mine.Date, PracticeOutcome.Done)), bytes =>
    {
        bool isRead = PracticeLogJson.TryRead(bytes, out PracticeLog? log, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return log is null ? null : Advisor.Plan(Advisor.Report(Mine), new PlanRequest { MinutesPerWeek = 300, Log = log }).Minutes <= 300;
    });

    [Fact]
    public void Fun_lists() => Try(FunListJson.Write(Fun.List), bytes =>
    {
        bool isRead = FunListJson.TryRead(bytes, out FunList? list, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return list is null ? null : FunListJson.TryRead(FunListJson.Write(list), out _, out _) && Reveals(list, Fun.A);
    });

    [Fact]
    public void Fun_ratings() => Try(FunRatingsJson.Write(Fun.A), bytes =>
    {
        bool isRead = FunRatingsJson.TryRead(bytes, out FunRatings? ratings, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return ratings is null ? null : FunRatingsJson.TryRead(FunRatingsJson.Write(ratings), out _, out _) && Reveals(Fun.List, ratings);
    });

    [Fact]
    public void Shared_views() => Try(SharedViewJson.Write(Advisor.Share(Mine)), bytes =>
    {
        bool isRead = SharedViewJson.TryRead(bytes, Advisor.Catalog, out SharedView? view, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return view is null ? null : HoldsJointly(view);
    });

    [Fact]
    public void Stored_reports() => Try(ReportJson.Write(Advisor.Report(Mine)), bytes =>
    {
        bool isRead = ReportJson.TryRead(bytes, out StoredReport? report, out ImmutableArray<InputProblem> problems);
        isRead.Should().Be(problems.IsEmpty);
        return report is null ? null : report.Recommendations.All(r => !r.Practices.IsDefault);
    });

    [Fact]
    public void Catalogs() => Try(System.Text.Encoding.UTF8.GetBytes(FlatShare.Json), bytes =>
    {
        if (!IntimacyCatalog.TryLoad(bytes, out IntimacyCatalog? catalog, out ImmutableArray<InputProblem> problems))
            return problems.IsEmpty ? false : null;
        CatalogLinter.Lint(catalog);
        var advisor = new IntimacyAdvisor(catalog);
        return catalog.Checklists.All(checklist => Holds(advisor, Answered(advisor, checklist)));
    });

    [Fact]
    public void Packs() => Try(System.Text.Encoding.UTF8.GetBytes(FlatSharePack.Json), bytes =>
    {
        try
        {
            IntimacyCatalog catalog = Advisor.Catalog.WithPacks([new("pack.json", new MemoryStream(bytes))]);
            CatalogLinter.Lint(catalog);
            var advisor = new IntimacyAdvisor(catalog);
            return catalog.Packs.Length == 1 && catalog.Checklists.All(checklist => Holds(advisor, Answered(advisor, checklist)));
        }
        catch (InvalidInputException refused)
        {
            return refused.Problems.Length > 0 ? null : false;
        }
    });

    /// <summary>A pick, or a reason why not.</summary>
    private static bool Reveals(FunList list, FunRatings ratings)
    {
        try
        {
            return Advisor.RevealFunIdea(list, ratings, Fun.B, FunCouple.Begin.AddDays(14)).List.Picks.Length == list.Picks.Length + 1;
        }
        catch (InvalidInputException refused)
        {
            return refused.Problems.Length > 0;
        }
    }

    private static FunCouple Couple()
    {
        var couple = new FunCouple(FunCouple.ListOf(3), 3, FunCouple.Rated(3, 1, 2), FunCouple.Rated(1, 3, 2));
        couple.Reveal(0);
        couple.Done();
        return couple;
    }

    /// <summary>A date that is still to come is refused.</summary>
    private static bool HoldsOverTime(CheckInHistory history)
    {
        try
        {
            return ReportJson.Write(Advisor.Report(history)).Length > 0 && Advisor.Compare(history).Areas.All(a => a.Verdict == ChangeVerdict.CannotTell);
        }
        catch (InvalidInputException refused)
        {
            return refused.Problems.Length > 0;
        }
    }

    /// <summary>Views of two versions or checklists do not go together, and say so.</summary>
    private static bool HoldsJointly(SharedView view)
    {
        try
        {
            JointReport joint = Advisor.ReportJoint(view, Theirs);
            return ReportJson.Write(joint).Length > 0 && joint.Recommendations.All(r => r.Interval.Low <= r.Priority && r.Priority <= r.Interval.High);
        }
        catch (InvalidInputException refused)
        {
            return refused.Problems.Length > 0;
        }
    }

    /// <param name="document">What is damaged.</param>
    /// <param name="holds">Whether all holds; null where it was refused, and said why.</param>
    private static void Try(byte[] document, Func<byte[], bool?> holds)
    {
        int read = 0;
        bool Counted(byte[] bytes)
        {
            bool? isHeld = holds(bytes);
            if (isHeld is not null)
                Interlocked.Increment(ref read);
            return isHeld ?? true;
        }

        Mutation.Of(document).Sample(Counted, iter: Each);
        Gen.Int.Select(seed => StructureMutation.Apply(JsonNode.Parse(document)!, seed)).Sample(Counted, iter: Each);
        read.Should().BeInRange(Each / 20, Each * 2 * 19 / 20, "some are refused, and what is read is no rare thing");
    }

    /// <summary>Every third question stays open.</summary>
    private static CheckIn Answered(IntimacyAdvisor advisor, Checklist checklist)
    {
        CheckInBuilder builder = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), checklist.Id);
        for (int i = 0; i < checklist.Signs.Length; i++)
        {
            if (i % 3 != 2)
                builder.Answer(checklist.Signs[i], checklist.Signs[i].Scale.Options[i % checklist.Signs[i].Scale.Options.Length]);
        }

        return builder.Build();
    }

    private static bool Holds(IntimacyAdvisor advisor, CheckIn checkIn)
    {
        OwnReport report = advisor.Report(checkIn);
        bool scores = report.Areas.All(a => a.Score.Interval.Low <= a.Score.Interval.High && (a.Score.Estimate is not { } e || (a.Score.Interval.Low <= e && e <= a.Score.Interval.High)));
        bool advice = report.Recommendations.All(r =>
            r.Interval.Low <= r.Priority && r.Priority <= r.Interval.High
            && r.Reasons.Sum(reason => reason.Contribution.Hundredths) == r.Priority.Hundredths && !r.Practices.IsDefault);
        byte[] written = CheckInJson.Write(checkIn);
        return scores && advice && ReportJson.Write(report).Length > 0 && SharedViewJson.Write(advisor.Share(checkIn)).Length > 0 && CheckInJson.TryRead(written, advisor.Catalog, out _, out _);
    }
}
