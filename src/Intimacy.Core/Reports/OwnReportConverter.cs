using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Writes own reports, whichever serializer asks. A report is made of a check-in and is not read back as one.</summary>
internal sealed class OwnReportConverter : JsonConverter<OwnReport>
{
    public override OwnReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is made with IntimacyAdvisor.Report; what was written of one is read for display with ReportJson.Read.");

    public override void Write(Utf8JsonWriter writer, OwnReport value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("format", DocumentFormat.Report);
        writer.WritePropertyName("own");
        WriteContent(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The value of <c>own</c>.</summary>
    public static void WriteContent(Utf8JsonWriter writer, OwnReport report)
    {
        writer.WriteStartObject();
        ReportPartsWriter.WriteCatalog(writer, report.Catalog);
        writer.WriteString("partner", report.Partner);
        writer.WriteDate("date", report.Date);
        writer.WriteNamed("checklist", report.Checklist.Id, report.Checklist.Name);
        WriteOpen(writer, report.OpenQuestions);
        WriteScores(writer, report);
        writer.WriteNamed("focus", report.Focus?.Id, report.Focus?.Name, report.Focus?.About);
        writer.WriteArray("cautions", report.Cautions, ReportPartsWriter.WriteCaution);
        writer.WriteArray("recommendations", report.Recommendations, RecommendationWriter.Write);
        writer.WriteString("whyNothingIsSuggested", report.WhyNothingIsSuggested);
        writer.WriteBoolean("soloUntilAsked", report.IsSoloUntilAsked);
        writer.WriteArray("others", report.Others, RecommendationWriter.WriteOther);
        writer.WriteArray("notAssessed", report.NotAssessed, ReportPartsWriter.WriteStrategy);
        writer.WriteArray("tensions", report.Tensions, ReportPartsWriter.WriteTension);
        writer.WriteArray("keepGoing", report.KeepGoing, RecommendationWriter.WritePractice);
        writer.WriteArray("evidence", report.Evidence, ReportPartsWriter.WriteClaim);
        writer.WriteTexts("notices", report.Notices);
        writer.WriteDate("nextCheckIn", report.NextCheckIn);
        writer.WriteEndObject();
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
        writer.WriteStartObject("indices");
        WriteAreas(writer, report.Areas.Where(a => a.Subject.Kind == SignalKind.Index));
        writer.WriteEndObject();
        writer.WriteStartObject("dimensions");
        WriteAreas(writer, report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension));
        writer.WriteEndObject();
        writer.WriteString("firmestArea", report.FirmestArea?.Subject.Target);
        Scores scores = report.Scores;
        writer.WriteNamed("pattern", scores.Pattern.Id, scores.Pattern.Name, scores.Pattern.About);
        writer.WriteTexts("possiblePatterns", scores.PossiblePatterns.Select(p => p.Id));
        writer.WriteBoolean("closeCall", scores.IsCloseCall);
    }

    private static void WriteAreas(Utf8JsonWriter writer, IEnumerable<Area> areas)
    {
        foreach (Area area in areas)
        {
            writer.WriteStartObject(area.Subject.Target);
            writer.WriteString("name", area.Name);
            writer.WriteNumberOrNull("estimate", area.Score.Estimate?.Value);
            writer.WriteNumber("low", area.Score.Interval.Low.Value);
            writer.WriteNumber("high", area.Score.Interval.High.Value);
            writer.WriteNumber("coverage", area.Score.Coverage.Value);
            writer.WriteString("band", BandWords.Bands.Of(area.Band));
            writer.WriteBoolean("weighs", area.Weighs);
            writer.WriteBoolean("strength", area.IsStrength);
            writer.WriteString("words", area.Words);
            writer.WriteEndObject();
        }
    }
}
