using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>
/// Question by question, where both released their answers. Each stands with what was answered, in the words of its scale: under "the good
/// side" a statement of a strain would otherwise read as if it were true.
/// </summary>
internal static class JointSignsPart
{
    private static (Agreement Agreement, string Heading)[] Groups =>
    [
        (Agreement.BothWell, Local.Text("Both of you answered on the good side")),
        (Agreement.BothConcerned, Local.Text("Both of you see room for more care")),
        (Agreement.SeenDifferently, Local.Text("Your answers differ")),
    ];

    public static void Write(Section part, JointReport report)
    {
        if (report.Signs.IsEmpty)
            return;
        Section section = part.AddSection(Local.Text("Question by question"), isFolded: true);
        foreach ((Agreement agreement, string heading) in Groups)
        {
            List<string> lines = [.. report.Signs.Where(s => s.Agreement == agreement && !s.WeighsOnOne).Select(s => Line(report, s))];
            if (lines.Count > 0)
                section.Add(new Subheading(heading), new BulletList(lines));
        }

        List<Comparison> weights = [.. report.Signs.Where(s => s.WeighsOnOne)];
        if (weights.Count > 0)
            section.Add(new Subheading(Local.Text("This weighs on one of you")), new BulletList(weights.Select(s => Line(report, s))));

        if (report.Signs.Any(s => s.Agreement == Agreement.Mixed))
            section.Add(new Line(Local.Text("On the other questions that both of you answered, your views are neither clearly the same nor clearly different."), IsQuiet: true));
    }

    private static string Line(JointReport report, Comparison sign) => sign.FirstWords == sign.SecondWords
        ? Local.Format($"{sign.FirstWords}: “{sign.Name}”")
        : Local.Format($"“{sign.Name}” {PersonName.Of(report.FirstPartner)}: {sign.FirstWords} · {PersonName.Of(report.SecondPartner)}: {sign.SecondWords}");
}
