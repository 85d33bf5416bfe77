using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Couples;

/// <summary>
/// Makes pairs in which a leak would show: uniform sheets rarely release the same, so most pairs differ in one answer, lie at a
/// border of a band, are extreme or skipped, or differ only in what is confidential. Numbered: the same number makes the same pair.
/// </summary>
internal static class CouplePairs
{
    private static readonly DateOnly Date = new(2026, 11, 1);
    private static readonly SharingLevel[] Levels = Enum.GetValues<SharingLevel>();

    public static IntimacyAdvisor AdvisorOf(CheckIn checkIn) => ReferenceEquals(checkIn.Catalog, IntimacyAdvisor.Default.Catalog)
        ? IntimacyAdvisor.Default
        : RandomCatalog.AdvisorOf(checkIn.Catalog);

    public static CouplePair Make(int number, IntimacyAdvisor advisor)
    {
        var random = new Random(number);
        Checklist checklist = advisor.Catalog.Checklists[random.Next(advisor.Catalog.Checklists.Length)];
        Checklist readers = random.Next(20) == 0 ? advisor.Catalog.Checklists[random.Next(advisor.Catalog.Checklists.Length)] : checklist;
        AnswerSlot[] sheet = Sheet(random, checklist);
        AnswerSlot[] other = Variation(random, checklist, sheet);
        SharingLevel level = Levels[random.Next(Levels.Length)];
        SharingLevel otherLevel = random.Next(6) == 0 ? Levels[random.Next(Levels.Length)] : level;
        int days = random.Next(30);
        return new CouplePair(
            new CheckIn(advisor.Catalog, readers, Header(random, advisor, "B", Levels[random.Next(Levels.Length)], random.Next(30)), Sheet(random, readers)),
            new CheckIn(advisor.Catalog, checklist, Header(random, advisor, "A", level, days), sheet),
            new CheckIn(advisor.Catalog, checklist, Header(random, advisor, "A", otherLevel, random.Next(6) == 0 ? random.Next(30) : days), other));
    }

    public static CheckIn Build(IntimacyAdvisor advisor, string partner, Checklist checklist, AnswerSlot[] slots, SharingLevel sharing)
    {
        var header = new CheckInHeader { CatalogVersion = advisor.Catalog.Version, Wording = advisor.Catalog.WordingHash, Partner = partner, Date = Date, Sharing = sharing };
        return new CheckIn(advisor.Catalog, checklist, header, slots);
    }

    /// <summary>What a reader asks for with a request, of which a check-in has no record: read off its date, so that it is the same each time.</summary>
    public static ReportOptions OptionsOf(CheckIn reader)
    {
        ReportOptions options = ReportOptions.Default;
        int bits = reader.Date.DayNumber;
        foreach (Context context in reader.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple))
        {
            options = bits % 3 == 0 ? options.WithContext(context.Id) : options;
            bits /= 3;
        }

        return new ReportOptions { Contexts = options.Contexts, SoloOnly = reader.Date.Day % 4 == 0 };
    }

    /// <summary>History and the wish for solo ideas are private, so they differ between the two owners; wording and version seldom do.</summary>
    private static CheckInHeader Header(Random random, IntimacyAdvisor advisor, string partner, SharingLevel sharing, int days)
    {
        Context?[] histories = [null, .. advisor.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner)];
        return new CheckInHeader
        {
            CatalogVersion = random.Next(40) == 0 ? "0.9" : advisor.Catalog.Version,
            Wording = random.Next(40) == 0 ? "older" : advisor.Catalog.WordingHash,
            Partner = partner,
            Date = Date.AddDays(days),
            Sharing = sharing,
            Origin = histories[random.Next(histories.Length)],
            SoloOnly = random.Next(2) == 0,
        };
    }

    private static AnswerSlot[] Sheet(Random random, Checklist checklist)
    {
        int kind = random.Next(6);
        int grade = random.Next(101);
        return [.. checklist.Signs.Select(sign => Drawn(sign.IsConfidential && random.Next(4) > 0 ? Best(sign) : kind switch
        {
            0 => random.Next(-4, sign.Scale.Options.Length),
            1 => Graded(sign, 0),
            2 => Graded(sign, 100),
            3 => Graded(sign, grade),
            4 => random.Next(-4, 0),
            _ => random.Next(3) == 0 ? random.Next(-4, 0) : random.Next(sign.Scale.Options.Length),
        }))];
    }

    /// <summary>From -4: why there is no answer; from 0: an option.</summary>
    private static AnswerSlot Drawn(int number) => number switch
    {
        -1 => AnswerSlot.NotAsked,
        -2 => AnswerSlot.Skipped,
        -3 => AnswerSlot.Declined,
        -4 => AnswerSlot.NotApplicable,
        _ => AnswerSlot.Of(number),
    };

    private static AnswerSlot[] Variation(Random random, Checklist checklist, AnswerSlot[] sheet)
    {
        AnswerSlot[] other = [.. sheet];
        int kind = random.Next(10);
        if (kind == 0)
            return Sheet(random, checklist);
        int changes = kind < 7 ? 1 : random.Next(1, 4);
        for (int c = 0; c < changes; c++)
        {
            int position = random.Next(other.Length);
            if (kind is 7 or 8)
                position = Confidential(random, checklist) ?? position;
            other[position] = Drawn(random.Next(-4, checklist.Signs[position].Scale.Options.Length));
        }

        return other;
    }

    private static int? Confidential(Random random, Checklist checklist)
    {
        int[] positions = [.. Enumerable.Range(0, checklist.Signs.Length).Where(i => checklist.Signs[i].IsConfidential)];
        return positions.Length == 0 ? null : positions[random.Next(positions.Length)];
    }

    private static int Best(Sign sign) => Graded(sign, 0);

    /// <summary>The option nearest to a percentage of concern, so that a whole sheet sits near one score, border or not.</summary>
    private static int Graded(Sign sign, int concern)
    {
        int wanted = sign.Polarity == SignPolarity.Warning ? concern : 100 - concern;
        int best = 0;
        for (int i = 1; i < sign.Scale.Options.Length; i++)
        {
            if (Distance(i) < Distance(best))
                best = i;
        }

        return best;

        int Distance(int option) => Math.Abs((sign.Scale.Options[option].Value - sign.Scale.Minimum) * 100 - wanted * sign.Scale.Range);
    }
}
