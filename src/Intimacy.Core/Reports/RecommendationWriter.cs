using System.Text.Json;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;
using Intimacy.Core.Practices;

namespace Intimacy.Core.Reports;

/// <summary>Writes recommendations with their reasons and practices, and all that a page needs to draw them.</summary>
internal static class RecommendationWriter
{
    private static readonly WireWords<PracticeFit> Fits =
        new(("general", PracticeFit.General), ("first-step", PracticeFit.FirstStep), ("situation", PracticeFit.Situation), ("answers", PracticeFit.Answers));

    public static void Write(Utf8JsonWriter writer, Recommendation recommendation)
    {
        writer.WriteStartObject();
        writer.WriteString("strategy"u8, recommendation.Strategy.Id);
        writer.WriteString("title"u8, recommendation.Title);
        writer.WriteString("about"u8, recommendation.Strategy.About);
        writer.WriteNumber("priority"u8, recommendation.Priority.Value);
        writer.WriteNumber("low"u8, recommendation.Interval.Low.Value);
        writer.WriteNumber("high"u8, recommendation.Interval.High.Value);
        writer.WriteString("words"u8, recommendation.Words);
        writer.WriteBoolean("settled"u8, recommendation.IsSettled);
        writer.WriteBoolean("nearTie"u8, recommendation.IsNearTie);
        writer.WriteString("inBrief"u8, recommendation.InBrief);
        writer.WriteArray("mainReasons"u8, recommendation.MainReasons, WriteMainReason);
        writer.WriteArray("reasons"u8, recommendation.Reasons, WriteReason);
        writer.WriteArray("practices"u8, recommendation.Practices, WritePractice);
        writer.WriteTexts("evidence"u8, recommendation.Evidence.Select(claim => claim.Id));
        writer.WriteEndObject();
    }

    public static void WriteOther(Utf8JsonWriter writer, StrategyOutlook outlook)
    {
        writer.WriteStartObject();
        writer.WriteString("strategy"u8, outlook.Strategy.Id);
        writer.WriteString("title"u8, outlook.Strategy.Title);
        writer.WriteNumberOrNull("priority"u8, outlook.Priority?.Value);
        writer.WriteNumber("low"u8, outlook.Interval.Low.Value);
        writer.WriteNumber("high"u8, outlook.Interval.High.Value);
        writer.WriteBoolean("withheld"u8, outlook.IsWithheld);
        writer.WriteEndObject();
    }

    public static void WritePractice(Utf8JsonWriter writer, PracticeSuggestion suggestion)
    {
        Model.Practice practice = suggestion.Practice;
        writer.WriteStartObject();
        writer.WriteString("practice"u8, practice.Id);
        writer.WriteString("title"u8, practice.Title);
        writer.WriteString("how"u8, practice.How);
        writer.WriteString("firstTime"u8, practice.FirstTime);
        writer.WriteString("invitation"u8, suggestion.Invitation);
        writer.WriteString("takes"u8, practice.Takes);
        writer.WriteNumber("minutes"u8, practice.Minutes);
        writer.WriteNumber("upToMinutes"u8, practice.UpToMinutes);
        writer.WriteStartObject("cadence"u8);
        writer.WriteString("per"u8, CatalogWords.Periods.Of(practice.Cadence.Period));
        writer.WriteNumber("times"u8, practice.Cadence.Times);
        writer.WriteNumber("upTo"u8, practice.Cadence.UpTo);
        writer.WriteEndObject();
        writer.WriteString("effort"u8, CatalogWords.Efforts.Of(practice.Effort));
        writer.WriteString("cost"u8, CatalogWords.Costs.Of(practice.Cost));
        writer.WriteString("place"u8, CatalogWords.Places.Of(practice.Place));
        writer.WriteString("with"u8, CatalogWords.Participations.Of(practice.With));
        writer.WriteString("fit"u8, Fits.Of(suggestion.Fit));
        writer.WriteString("signal"u8, suggestion.Signal?.ToString());
        writer.WriteString("text"u8, suggestion.Text);
        writer.WriteString("care"u8, suggestion.Care);
        writer.WriteTexts("evidence"u8, practice.Claims.Select(claim => claim.Id));
        writer.WriteEndObject();
    }

    private static void WriteMainReason(Utf8JsonWriter writer, MainReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, reason.Text);
        writer.WriteString("rationale"u8, reason.Rationale);
        writer.WriteNumber("contribution"u8, reason.Contribution.Value);
        writer.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, reason.Rule.Id);
        writer.WriteString("signal"u8, reason.Signal.ToString());
        writer.WriteNumber("level"u8, reason.ExactLevel.ValueInMillionths);
        writer.WriteNumber("contribution"u8, reason.Contribution.Value);
        writer.WriteString("text"u8, reason.Text);
        writer.WriteString("rationale"u8, reason.Rationale);
        writer.WriteEndObject();
    }
}
