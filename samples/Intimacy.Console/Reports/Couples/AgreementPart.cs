using System.Globalization;
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
        Write(part, "Where your answers differ", [.. areas.Where(a => a.Agreement == Agreement.SeenDifferently && !a.WeighsOnOne)]);
        Write(part, "Room for more care", [.. areas.Where(a => a.Agreement == Agreement.BothConcerned || a.WeighsOnBoth)]);
        Write(part, "What may need someone from outside", [.. areas.Where(a => a.WeighsOnOne)]);
    }

    private static void WriteStrengths(Section part, JointReport report, List<Comparison> areas)
    {
        Section section = part.AddSection("What looks good to both of you");
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
            return "Too little was shared to say. That is no bad sign; it is simply not known.";
        if (well == 0)
            return "At the moment there is nothing on this page that both of you see as going well. What is not on it could look different.";
        return areas
            ? Number($"In {well} of {compared} {(compared == 1 ? "area" : "areas")} you both see it as going well.")
            : Number($"On {well} of {compared} {(compared == 1 ? "question" : "questions")} you both answered on the good side.");
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
