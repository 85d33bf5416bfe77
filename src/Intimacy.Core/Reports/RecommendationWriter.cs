using System.Text.Json;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Reports;

/// <summary>Writes recommendations with their reasons and practices.</summary>
internal static class RecommendationWriter
{
    public static void Write(Utf8JsonWriter writer, Recommendation recommendation)
    {
        writer.WriteStartObject();
        writer.WriteString("strategy", recommendation.Strategy.Id);
        writer.WriteString("title", recommendation.Title);
        OwnReportWriter.WriteNumber(writer, "priority", recommendation.Priority);
        OwnReportWriter.WriteNumber(writer, "low", recommendation.Interval.Low);
        OwnReportWriter.WriteNumber(writer, "high", recommendation.Interval.High);
        writer.WriteString("words", recommendation.Words);
        writer.WriteBoolean("settled", recommendation.IsSettled);
        writer.WriteBoolean("nearTie", recommendation.IsNearTie);
        OwnReportWriter.WriteArray(writer, "mainReasons", recommendation.MainReasons, WriteMainReason);
        OwnReportWriter.WriteArray(writer, "reasons", recommendation.Reasons, WriteReason);
        OwnReportWriter.WriteArray(writer, "practices", recommendation.Practices, WritePractice);
        OwnReportWriter.WriteArray(writer, "evidence", recommendation.Evidence, static (w, claim) => w.WriteStringValue(claim.Id));
        writer.WriteEndObject();
    }

    public static void WriteOther(Utf8JsonWriter writer, StrategyOutlook outlook)
    {
        writer.WriteStartObject();
        writer.WriteString("strategy", outlook.Strategy.Id);
        OwnReportWriter.WriteNumber(writer, "priority", outlook.Priority);
        OwnReportWriter.WriteNumber(writer, "low", outlook.Interval.Low);
        OwnReportWriter.WriteNumber(writer, "high", outlook.Interval.High);
        writer.WriteBoolean("withheld", outlook.IsWithheld);
        writer.WriteEndObject();
    }

    public static void WritePractice(Utf8JsonWriter writer, PracticeSuggestion suggestion)
    {
        writer.WriteStartObject();
        writer.WriteString("practice", suggestion.Practice.Id);
        writer.WriteString("title", suggestion.Practice.Title);
        writer.WriteString("first", suggestion.Practice.First);
        OwnReportWriter.WriteOptional(writer, "invitation", suggestion.Invitation);
        writer.WriteString("takes", suggestion.Practice.Takes);
        writer.WriteString("with", ReportWords.Of(suggestion.Practice.With));
        writer.WriteString("fit", ReportWords.Of(suggestion.Fit));
        OwnReportWriter.WriteOptional(writer, "signal", suggestion.Signal?.ToString());
        writer.WriteString("text", suggestion.Text);
        OwnReportWriter.WriteOptional(writer, "care", suggestion.Care);
        OwnReportWriter.WriteArray(writer, "evidence", suggestion.Practice.Claims, static (w, claim) => w.WriteStringValue(claim.Id));
        writer.WriteEndObject();
    }

    private static void WriteMainReason(Utf8JsonWriter writer, MainReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("text", reason.Text);
        writer.WriteString("rationale", reason.Rationale);
        OwnReportWriter.WriteNumber(writer, "contribution", reason.Contribution);
        writer.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", reason.Rule.Id);
        writer.WriteString("signal", reason.Signal.ToString());
        writer.WriteNumber("level", reason.ExactLevel.ValueInMillionths);
        OwnReportWriter.WriteNumber(writer, "contribution", reason.Contribution);
        writer.WriteString("text", reason.Text);
        writer.WriteString("rationale", reason.Rationale);
        writer.WriteEndObject();
    }
}
