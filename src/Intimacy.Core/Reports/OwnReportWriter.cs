using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Writes own reports. Reports are written, not read.</summary>
internal static class OwnReportWriter
{
    public static byte[] Write(OwnReport report) => JsonOutput.Write(report, static (writer, r) =>
    {
        writer.WriteStartObject();
        writer.WriteString("format", DocumentFormat.Report);
        writer.WritePropertyName("own");
        Write(writer, r);
        writer.WriteEndObject();
    });

    public static void Write(Utf8JsonWriter writer, OwnReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("partner", report.Partner);
        writer.WriteString("date", report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("checklist", report.Checklist.Id);
        WriteOpen(writer, report.OpenQuestions);
        WriteScores(writer, report);
        WriteOptional(writer, "focus", report.Focus?.Id);
        WriteArray(writer, "cautions", report.Cautions, WriteCaution);
        WriteArray(writer, "recommendations", report.Recommendations, RecommendationWriter.Write);
        WriteArray(writer, "others", report.Others, RecommendationWriter.WriteOther);
        WriteArray(writer, "notAssessed", report.NotAssessed, static (w, s) => w.WriteStringValue(s.Id));
        WriteArray(writer, "tensions", report.Tensions, WriteTension);
        WriteArray(writer, "keepGoing", report.KeepGoing, RecommendationWriter.WritePractice);
        WriteArray(writer, "evidence", report.Evidence, WriteClaim);
        WriteArray(writer, "notices", report.Notices, static (w, text) => w.WriteStringValue(text));
        writer.WriteString("nextCheckIn", report.NextCheckIn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    internal static void WriteNumber(Utf8JsonWriter writer, string name, Points? points)
    {
        if (points is { } value)
            writer.WriteNumber(name, value.Value);
        else
            writer.WriteNull(name);
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
            writer.WriteNull(name);
        else
            writer.WriteString(name, text);
    }

    private static void WriteOpen(Utf8JsonWriter writer, OpenQuestions open)
    {
        writer.WriteStartObject("open");
        writer.WriteNumber("questions", open.Questions);
        writer.WriteNumber("skipped", open.Skipped);
        writer.WriteNumber("declined", open.Declined);
        writer.WriteNumber("notAsked", open.NotAsked);
        writer.WriteNumber("notApplicable", open.NotApplicable);
        writer.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter writer, OwnReport report)
    {
        ImmutableArray<Area> areas = report.Areas;
        writer.WriteStartObject("indices");
        WriteAreas(writer, areas.Where(a => a.Subject.Kind == SignalKind.Index));
        writer.WriteEndObject();
        writer.WriteStartObject("dimensions");
        WriteAreas(writer, areas.Where(a => a.Subject.Kind == SignalKind.Dimension));
        writer.WriteEndObject();
        Scores scores = report.Scores;
        writer.WriteString("pattern", scores.Pattern.Id);
        WriteArray(writer, "possiblePatterns", scores.PossiblePatterns, static (w, p) => w.WriteStringValue(p.Id));
        writer.WriteBoolean("closeCall", scores.IsCloseCall);
    }

    private static void WriteAreas(Utf8JsonWriter writer, IEnumerable<Area> areas)
    {
        foreach (Area area in areas)
        {
            writer.WriteStartObject(area.Subject.Target);
            WriteNumber(writer, "estimate", area.Score.Estimate);
            WriteNumber(writer, "low", area.Score.Interval.Low);
            WriteNumber(writer, "high", area.Score.Interval.High);
            WriteNumber(writer, "coverage", area.Score.Coverage);
            writer.WriteString("band", BandWords.Word(area.Band));
            writer.WriteBoolean("weighs", area.Weighs);
            writer.WriteString("words", area.Words);
            writer.WriteEndObject();
        }
    }

    internal static void WriteCaution(Utf8JsonWriter writer, Caution caution)
    {
        writer.WriteStartObject();
        writer.WriteString("caution", caution.Id);
        writer.WriteString("text", caution.Text);
        WriteArray(writer, "signs", caution.Signs, static (w, s) => w.WriteStringValue(s.Id));
        writer.WriteEndObject();
    }

    internal static void WriteTension(Utf8JsonWriter writer, Tension tension)
    {
        writer.WriteStartObject();
        writer.WriteString("tension", tension.Id);
        WriteArray(writer, "strategies", [tension.First.Id, tension.Second.Id], static (w, id) => w.WriteStringValue(id));
        writer.WriteString("text", tension.Text);
        writer.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("claim", claim.Id);
        writer.WriteString("grade", ReportWords.Of(claim.Grade));
        writer.WriteString("text", claim.Text);
        WriteArray(writer, "sources", claim.Sources, static (w, s) => w.WriteStringValue(s.Id));
        writer.WriteEndObject();
    }
}
