using System.Globalization;
using System.Text.Json;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Writes joint reports.</summary>
internal static class JointReportWriter
{
    public static void Write(Utf8JsonWriter writer, JointReport report)
    {
        writer.WriteStartObject();
        if (report.Status == JointStatus.Unavailable)
        {
            writer.WriteString("status", "unavailable");
            writer.WriteString("title", report.Page.Title);
        }
        else
        {
            writer.WriteString("status", "available");
            WriteContent(writer, report);
        }

        OwnReportWriter.WriteArray(writer, "notices", report.Page.Notices, static (w, text) => w.WriteStringValue(text));
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, JointReport report)
    {
        writer.WriteString("level", SharingWords.Word(report.Level));
        OwnReportWriter.WriteArray(writer, "partners", [report.FirstPartner!, report.SecondPartner!], static (w, label) => w.WriteStringValue(label));
        OwnReportWriter.WriteArray(writer, "dates", [report.FirstDate!.Value, report.SecondDate!.Value], static (w, date) => w.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        OwnReportWriter.WriteArray(writer, "areas", report.Areas, WriteComparison);
        OwnReportWriter.WriteArray(writer, "signs", report.Signs, WriteComparison);
        writer.WriteStartObject("positiveAgreement");
        writer.WriteString("of", report.PositiveAgreement.Of == SignalKind.Sign ? "signs" : "dimensions");
        writer.WriteNumber("bothWell", report.PositiveAgreement.BothWell);
        writer.WriteNumber("compared", report.PositiveAgreement.Compared);
        writer.WriteEndObject();
        OwnReportWriter.WriteArray(writer, "cautions", report.Cautions, OwnReportWriter.WriteCaution);
        OwnReportWriter.WriteArray(writer, "recommendations", report.Recommendations, RecommendationWriter.Write);
        OwnReportWriter.WriteArray(writer, "notAssessed", report.NotAssessed, static (w, s) => w.WriteStringValue(s.Id));
        OwnReportWriter.WriteArray(writer, "tensions", report.Tensions, OwnReportWriter.WriteTension);
    }

    private static void WriteComparison(Utf8JsonWriter writer, Comparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", comparison.Subject.ToString());
        writer.WriteString("name", comparison.Name);
        writer.WriteString("agreement", Word(comparison.Agreement));
        WriteView(writer, "first", comparison.First, comparison.FirstWords);
        WriteView(writer, "second", comparison.Second, comparison.SecondWords);
        OwnReportWriter.WriteNumber(writer, "gap", comparison.Gap);
        writer.WriteString("text", comparison.Text);
        writer.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter writer, string name, SharedScore score, string words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("band", BandWords.Word(score.Band));
        writer.WriteString("words", words);
        OwnReportWriter.WriteNumber(writer, "estimate", score.Estimate);
        writer.WriteEndObject();
    }

    private static string Word(Agreement agreement) => agreement switch
    {
        Agreement.BothWell => "both-well",
        Agreement.BothConcerned => "both-concerned",
        Agreement.SeenDifferently => "seen-differently",
        Agreement.Mixed => "mixed",
        _ => "unknown",
    };
}
