using System.Text.Json;
using Intimacy.Core.Change;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>Writes what changed over a history.</summary>
internal static class ChangeWriter
{
    private static readonly WireWords<ChangeVerdict> Verdicts = new(
        ("cannot-tell", ChangeVerdict.CannotTell),
        ("no-detectable-change", ChangeVerdict.NoDetectableChange),
        ("improved", ChangeVerdict.Improved),
        ("declined", ChangeVerdict.Declined));

    private static readonly WireWords<VerdictReason> Reasons = new(
        ("too-few-check-ins", VerdictReason.TooFewCheckIns),
        ("quick-look", VerdictReason.QuickLook),
        ("too-few-questions", VerdictReason.TooFewQuestions),
        ("low-coverage", VerdictReason.LowCoverage),
        ("other-questions", VerdictReason.OtherQuestions),
        ("other-checklist", VerdictReason.OtherChecklist),
        ("situation", VerdictReason.Situation),
        ("trend", VerdictReason.Trend),
        ("no-trend", VerdictReason.NoTrend),
        ("too-small", VerdictReason.TooSmall),
        ("reliable-change", VerdictReason.ReliableChange),
        ("within-error", VerdictReason.WithinError));

    public static void Write(Utf8JsonWriter writer, ChangeOverTime change)
    {
        writer.WriteStartObject(DocumentFormat.ChangePart);
        writer.WriteDate("from"u8, change.From);
        writer.WriteDate("to"u8, change.To);
        writer.WriteNumber("checkIns"u8, change.CheckIns);
        WriteAreas(writer, "indices"u8, change.Areas.Where(a => a.Subject.Kind == SignalKind.Index));
        WriteAreas(writer, "dimensions"u8, change.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension));
        writer.WriteString("disagreement"u8, change.Disagreement);
        writer.WriteTexts("notices"u8, change.Notices);
        writer.WriteEndObject();
    }

    private static void WriteAreas(Utf8JsonWriter writer, ReadOnlySpan<byte> property, IEnumerable<AreaChange> areas)
    {
        writer.WriteStartObject(property);
        foreach (AreaChange area in areas)
        {
            writer.WriteStartObject(area.Subject.Target);
            writer.WriteString("name"u8, area.Name);
            writer.WriteString("verdict"u8, Verdicts.Of(area.Verdict));
            writer.WriteString("words"u8, area.Words);
            writer.WriteString("reason"u8, Reasons.Of(area.Reason));
            writer.WriteString("text"u8, area.ReasonText);
            writer.WriteNumberOrNull("moved"u8, area.Moved);
            WriteTest(writer, area.TrendTest);
            WriteReliableChange(writer, area.ReliableChange);
            writer.WriteArray("points"u8, area.Points, WritePoint);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter writer, TrendTest? test)
    {
        if (test is null)
        {
            writer.WriteNull("trendTest"u8);
            return;
        }

        writer.WriteStartObject("trendTest"u8);
        writer.WriteNumber("checkIns"u8, test.CheckIns);
        writer.WriteNumber("sum"u8, test.Sum);
        writer.WriteNumber("criticalSum"u8, test.CriticalSum);
        writer.WriteNumber("pointsInFourWeeks"u8, test.PointsInFourWeeks);
        writer.WriteEndObject();
    }

    private static void WriteReliableChange(Utf8JsonWriter writer, ReliableChange? change)
    {
        if (change is null)
        {
            writer.WriteNull("reliableChange"u8);
            return;
        }

        writer.WriteStartObject("reliableChange"u8);
        writer.WriteNumber("index"u8, change.Index);
        writer.WriteNumber("smallestReliable"u8, change.SmallestReliable);
        writer.WriteNumber("standardDeviation"u8, change.Figures.StandardDeviation);
        writer.WriteNumber("reliability"u8, change.Figures.Reliability);
        writer.WriteString("population"u8, change.Figures.Population);
        writer.WriteString("source"u8, change.Figures.Source);
        writer.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter writer, ChangePoint point)
    {
        writer.WriteStartObject();
        writer.WriteDate("date"u8, point.Date);
        writer.WriteNumberOrNull("estimate"u8, point.Score.Estimate?.Value);
        writer.WriteNumber("low"u8, point.Score.Interval.Low.Value);
        writer.WriteNumber("high"u8, point.Score.Interval.High.Value);
        writer.WriteBoolean("compared"u8, point.IsCompared);
        writer.WriteEndObject();
    }
}
