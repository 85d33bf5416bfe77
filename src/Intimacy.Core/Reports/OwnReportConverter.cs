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
        writer.WriteString("format"u8, DocumentFormat.Report);
        writer.WritePropertyName("own"u8);
        WriteContent(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The value of <c>own</c>.</summary>
    public static void WriteContent(Utf8JsonWriter writer, OwnReport report)
    {
        writer.WriteStartObject();
        ReportPartsWriter.WriteCatalog(writer, report.Catalog);
        writer.WriteString("partner"u8, report.Partner);
        writer.WriteDate("date"u8, report.Date);
        writer.WriteNamed("checklist"u8, report.Checklist.Id, report.Checklist.Name);
        WriteOpen(writer, report.OpenQuestions);
        WriteScores(writer, report);
        writer.WriteNamed("focus"u8, report.Focus?.Id, report.Focus?.Name, report.Focus?.About);
        writer.WriteArray("cautions"u8, report.Cautions, ReportPartsWriter.WriteCaution);
        writer.WriteArray("recommendations"u8, report.Recommendations, RecommendationWriter.Write);
        writer.WriteString("whyNothingIsSuggested"u8, report.WhyNothingIsSuggested);
        writer.WriteBoolean("soloUntilAsked"u8, report.IsSoloUntilAsked);
        writer.WriteArray("others"u8, report.Others, RecommendationWriter.WriteOther);
        writer.WriteArray("notAssessed"u8, report.NotAssessed, ReportPartsWriter.WriteStrategy);
        writer.WriteArray("tensions"u8, report.Tensions, ReportPartsWriter.WriteTension);
        writer.WriteArray("keepGoing"u8, report.KeepGoing, RecommendationWriter.WritePractice);
        writer.WriteArray("evidence"u8, report.Evidence, ReportPartsWriter.WriteClaim);
        if (report.Change is { } change)
            ChangeWriter.Write(writer, change);
        writer.WriteTexts("notices"u8, report.Notices);
        writer.WriteDate("nextCheckIn"u8, report.NextCheckIn);
        writer.WriteEndObject();
    }

    private static void WriteOpen(Utf8JsonWriter writer, OpenQuestions open)
    {
        writer.WriteStartObject("open"u8);
        writer.WriteNumber("questions"u8, open.Questions);
        writer.WriteNumber("skipped"u8, open.Skipped);
        writer.WriteNumber("declined"u8, open.Declined);
        writer.WriteNumber("notAsked"u8, open.NotAsked);
        writer.WriteNumber("notApplicable"u8, open.NotApplicable);
        writer.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter writer, OwnReport report)
    {
        writer.WriteStartObject("indices"u8);
        WriteAreas(writer, report, SignalKind.Index);
        writer.WriteEndObject();
        writer.WriteStartObject("dimensions"u8);
        WriteAreas(writer, report, SignalKind.Dimension);
        writer.WriteEndObject();
        writer.WriteString("firmestArea"u8, report.FirmestArea?.Subject.Target);
        Scores scores = report.Scores;
        writer.WriteNamed("pattern"u8, scores.Pattern.Id, scores.Pattern.Name, scores.Pattern.About);
        writer.WriteTexts("possiblePatterns"u8, scores.PossiblePatterns.Select(p => p.Id));
        writer.WriteBoolean("closeCall"u8, scores.IsCloseCall);
        ReportedScoreWriter.WriteFlags(writer, scores.Flags);
    }

    private static void WriteAreas(Utf8JsonWriter writer, OwnReport report, SignalKind kind)
    {
        foreach (Area area in report.Areas.Where(a => a.Subject.Kind == kind))
        {
            writer.WriteStartObject(area.Subject.Target);
            writer.WriteString("name"u8, area.Name);
            writer.WriteNumberOrNull("estimate"u8, area.Score.Estimate?.Value);
            writer.WriteNumber("low"u8, area.Score.Interval.Low.Value);
            writer.WriteNumber("high"u8, area.Score.Interval.High.Value);
            writer.WriteNumber("coverage"u8, area.Score.Coverage.Value);
            writer.WriteString("band"u8, BandWords.Bands.Of(area.Band));
            writer.WriteBoolean("weighs"u8, area.Weighs);
            writer.WriteBoolean("strength"u8, area.IsStrength);
            writer.WriteString("words"u8, area.Words);
            ReportedScoreWriter.Write(writer, area.Reported);
            writer.WriteEndObject();
        }
    }
}
