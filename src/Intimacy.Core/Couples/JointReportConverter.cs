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
        writer.WriteString("format"u8, DocumentFormat.Report);
        writer.WritePropertyName("joint"u8);
        WriteWhole(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The value of <c>joint</c>.</summary>
    public static void WriteWhole(Utf8JsonWriter writer, JointReport report)
    {
        writer.WriteStartObject();
        if (report.Status == JointStatus.Unavailable)
        {
            writer.WriteString("status"u8, "unavailable");
            writer.WriteString("title"u8, report.Page.Title);
        }
        else
        {
            writer.WriteString("status"u8, "available");
            WriteContent(writer, report);
        }

        writer.WriteArray("notices"u8, report.Page.Notices, static (w, text) => w.WriteStringValue(text));
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, JointReport report)
    {
        ReportPartsWriter.WriteCatalog(writer, report.Catalog!);
        writer.WriteString("level"u8, SharingWords.Levels.Of(report.Level));
        writer.WriteArray("partners"u8, [report.FirstPartner!, report.SecondPartner!], static (w, label) => w.WriteStringValue(label));
        writer.WriteArray("dates"u8, [report.FirstDate!.Value, report.SecondDate!.Value], static (w, date) => w.WriteStringValue(JsonParts.Of(date)));
        writer.WriteArray("areas"u8, report.Areas, WriteComparison);
        writer.WriteArray("signs"u8, report.Signs, WriteComparison);
        writer.WriteStartObject("positiveAgreement"u8);
        writer.WriteString("of"u8, report.PositiveAgreement.Counted == SignalKind.Sign ? "signs" : "dimensions");
        writer.WriteNumber("bothWell"u8, report.PositiveAgreement.BothWell);
        writer.WriteNumber("compared"u8, report.PositiveAgreement.Compared);
        writer.WriteEndObject();
        writer.WriteArray("cautions"u8, report.Cautions, ReportPartsWriter.WriteCaution);
        writer.WriteArray("recommendations"u8, report.Recommendations, RecommendationWriter.Write);
        writer.WriteString("whyNothingIsSuggested"u8, report.WhyNothingIsSuggested);
        writer.WriteArray("notAssessed"u8, report.NotAssessed, ReportPartsWriter.WriteStrategy);
        writer.WriteArray("tensions"u8, report.Tensions, ReportPartsWriter.WriteTension);
    }

    private static void WriteComparison(Utf8JsonWriter writer, Comparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("subject"u8, comparison.Subject.ToString());
        writer.WriteString("name"u8, comparison.Name);
        writer.WriteString("agreement"u8, Word(comparison.Agreement));
        WriteView(writer, "first", comparison.First, comparison.FirstWords);
        WriteView(writer, "second", comparison.Second, comparison.SecondWords);
        writer.WriteNumberOrNull("gap"u8, comparison.Gap?.Value);
        writer.WriteString("text"u8, comparison.Text);
        writer.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter writer, string name, SharedScore score, string words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("band"u8, BandWords.Bands.Of(score.Band));
        writer.WriteString("words"u8, words);
        writer.WriteNumberOrNull("estimate"u8, score.Estimate?.Value);
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
