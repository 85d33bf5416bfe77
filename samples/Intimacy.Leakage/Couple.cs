using System.Collections.Immutable;
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Leakage;

/// <summary>Every sheet that A can hand in, and four that B may hold.</summary>
internal sealed class Couple
{
    private const string Afraid = "afraid";
    private static readonly DateOnly Date = new(2026, 11, 1);
    private readonly Sign[] _signs;

    public Couple()
    {
        using Stream content = typeof(Couple).Assembly.GetManifestResourceStream("catalog.json")!;
        Advisor = new IntimacyAdvisor(IntimacyCatalog.Load(content));
        _signs = [.. Advisor.Catalog.Signs.Where(s => !s.IsConfidential)];
        Sheets = [.. AllCodes(_signs.Length).Select(codes => CheckIn("A", codes, afraid: false))];
        Concerned = [.. AllCodes(_signs.Length).Select(codes => CheckIn("A", codes, afraid: true))];
        Readers =
        [
            Graded("warmth", 2, "ease", 2),
            Graded("warmth", 1, "ease", 1),
            Graded("warmth", 0, "ease", 0),
            Graded("warmth", 2, "ease", 0),
        ];
    }

    public IntimacyAdvisor Advisor { get; }

    /// <summary>A's sheets, each as likely as another.</summary>
    public ImmutableArray<CheckIn> Sheets { get; }

    /// <summary>The same sheets of an A who is afraid of B.</summary>
    public ImmutableArray<CheckIn> Concerned { get; }

    /// <summary>B at ease with everything, with half of it, with nothing, and with the one but not the other.</summary>
    public ImmutableArray<CheckIn> Readers { get; }

    /// <summary>What B would like to know.</summary>
    public string ScoresOf(CheckIn sheet) => string.Join(' ', Advisor.Score(sheet).Dimensions.Select(d => d.Score.Estimate!.Value.Hundredths));

    private static IEnumerable<int[]> AllCodes(int signs)
    {
        int count = (int)Math.Pow(3, signs);
        for (int number = 0; number < count; number++)
        {
            int rest = number;
            int[] codes = new int[signs];
            for (int i = 0; i < signs; i++)
                (rest, codes[i]) = Math.DivRem(rest, 3);
            yield return codes;
        }
    }

    private CheckIn Graded(string first, int firstGrade, string second, int secondGrade) => CheckIn(
        "B",
        [.. _signs.Select(s => Code(s, s.Dimensions[0].Dimension.Id == first ? firstGrade : s.Dimensions[0].Dimension.Id == second ? secondGrade : 1))],
        afraid: false);

    private static int Code(Sign sign, int grade) => sign.Polarity == SignPolarity.Positive ? grade : 2 - grade;

    private CheckIn CheckIn(string partner, int[] codes, bool afraid)
    {
        CheckInBuilder builder = Advisor.StartCheckIn(partner, Date).Answer(Afraid, afraid ? 2 : 0);
        for (int i = 0; i < codes.Length; i++)
            builder.Answer(_signs[i].Id, codes[i]);
        return builder.Build();
    }
}
