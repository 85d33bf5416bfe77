using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Writes joint reports, whichever serializer asks. A report is made of two shared views and is not read back as one.</summary>
internal sealed class JointReportConverter : JsonConverter<JointReport>
{
    public override JointReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A joint report is made with IntimacyAdvisor.ReportJoint.");

    public override void Write(Utf8JsonWriter writer, JointReport value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("format", DocumentFormat.Report);
        writer.WritePropertyName("joint");
        WriteWhole(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The value of <c>joint</c>.</summary>
    public static void WriteWhole(Utf8JsonWriter writer, JointReport report)
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

        writer.WriteArray("notices", report.Page.Notices, static (w, text) => w.WriteStringValue(text));
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, JointReport report)
    {
        ReportPartsWriter.WriteCatalog(writer, report.Catalog!);
        writer.WriteString("level", SharingWords.Levels.Of(report.Level));
        writer.WriteArray("partners", [report.FirstPartner!, report.SecondPartner!], static (w, label) => w.WriteStringValue(label));
        writer.WriteArray("dates", [report.FirstDate!.Value, report.SecondDate!.Value], static (w, date) => w.WriteStringValue(JsonParts.Of(date)));
        writer.WriteArray("areas", report.Areas, WriteComparison);
        writer.WriteArray("signs", report.Signs, WriteComparison);
        writer.WriteStartObject("positiveAgreement");
        writer.WriteString("of", report.PositiveAgreement.Counted == SignalKind.Sign ? "signs" : "dimensions");
        writer.WriteNumber("bothWell", report.PositiveAgreement.BothWell);
        writer.WriteNumber("compared", report.PositiveAgreement.Compared);
        writer.WriteEndObject();
        writer.WriteArray("cautions", report.Cautions, ReportPartsWriter.WriteCaution);
        writer.WriteArray("recommendations", report.Recommendations, RecommendationWriter.Write);
        writer.WriteString("whyNothingIsSuggested", report.WhyNothingIsSuggested);
        writer.WriteArray("notAssessed", report.NotAssessed, ReportPartsWriter.WriteStrategy);
        writer.WriteArray("tensions", report.Tensions, ReportPartsWriter.WriteTension);
    }

    private static void WriteComparison(Utf8JsonWriter writer, Comparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", comparison.Subject.ToString());
        writer.WriteString("name", comparison.Name);
        writer.WriteString("agreement", Word(comparison.Agreement));
        WriteView(writer, "first", comparison.First, comparison.FirstWords);
        WriteView(writer, "second", comparison.Second, comparison.SecondWords);
        writer.WriteNumberOrNull("gap", comparison.Gap?.Value);
        writer.WriteString("text", comparison.Text);
        writer.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter writer, string name, SharedScore score, string words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("band", BandWords.Bands.Of(score.Band));
        writer.WriteString("words", words);
        writer.WriteNumberOrNull("estimate", score.Estimate?.Value);
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
