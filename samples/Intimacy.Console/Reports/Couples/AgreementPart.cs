using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Couples;

/// <summary>What both see, the good first. That both see a concern is never called agreement.</summary>
internal static class AgreementPart
{
    private const string Absence = "absence";

    public static void Write(Section part, JointReport report)
    {
        List<Comparison> areas = [.. report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension)];
        WriteStrengths(part, report, areas);
        Write(part, Local.Text("Where your answers differ"), [.. areas.Where(a => a.Agreement == Agreement.SeenDifferently && !a.WeighsOnOne)]);
        Write(part, Local.Text("Room for more care"), [.. areas.Where(a => a.Agreement == Agreement.BothConcerned || a.WeighsOnBoth)]);
        Write(part, Local.Text("What may need someone from outside"), [.. areas.Where(a => a.WeighsOnOne)]);
    }

    private static void WriteStrengths(Section part, JointReport report, List<Comparison> areas)
    {
        Section section = part.AddSection(Local.Text("What looks good to both of you"));
        List<string> names = [.. areas.Where(a => a.Agreement == Agreement.BothWell).Select(a => a.Name)];
        section.Add(new Line(names.Count > 0 ? $"{ReportWords.And(names)}. {Count(report)}" : Count(report)));
        if (report.Areas.FirstOrDefault(a => a.Subject is { Kind: SignalKind.Index, Target: Absence }) is { Agreement: Agreement.BothWell } hard)
            section.Add(new Line(hard.Text));
    }

    private static void Write(Section part, string heading, List<Comparison> areas)
    {
        if (areas.Count > 0)
            part.AddSection(heading).Add(new Line($"{ReportWords.And([.. areas.Select(a => a.Name)])}. {areas[0].Text}"));
    }

    /// <summary>Where both released their answers it is these that are counted, and not areas.</summary>
    private static string Count(JointReport report)
    {
        (int well, int compared) = (report.PositiveAgreement.BothWell, report.PositiveAgreement.Compared);
        bool areas = report.Signs.IsEmpty;
        if (compared == 0)
            return Local.Text("Too little was shared to say. That is no bad sign; it is simply not known.");
        if (well == 0)
            return Local.Text("At the moment there is nothing on this page that both of you see as going well. What is not on it could look different.");
        return (areas, compared) switch
        {
            (true, 1) => Local.Format($"In {well} of {compared} area you both see it as going well."),
            (true, _) => Local.Format($"In {well} of {compared} areas you both see it as going well."),
            (_, 1) => Local.Format($"On {well} of {compared} question you both answered on the good side."),
            _ => Local.Format($"On {well} of {compared} questions you both answered on the good side."),
        };
    }
}
