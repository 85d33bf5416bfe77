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
        writer.WriteString("strategy", recommendation.Strategy.Id);
        writer.WriteString("title", recommendation.Title);
        writer.WriteString("about", recommendation.Strategy.About);
        writer.WriteNumber("priority", recommendation.Priority.Value);
        writer.WriteNumber("low", recommendation.Interval.Low.Value);
        writer.WriteNumber("high", recommendation.Interval.High.Value);
        writer.WriteString("words", recommendation.Words);
        writer.WriteBoolean("settled", recommendation.IsSettled);
        writer.WriteBoolean("nearTie", recommendation.IsNearTie);
        writer.WriteString("inBrief", recommendation.InBrief);
        writer.WriteArray("mainReasons", recommendation.MainReasons, WriteMainReason);
        writer.WriteArray("reasons", recommendation.Reasons, WriteReason);
        writer.WriteArray("practices", recommendation.Practices, WritePractice);
        writer.WriteTexts("evidence", recommendation.Evidence.Select(claim => claim.Id));
        writer.WriteEndObject();
    }

    public static void WriteOther(Utf8JsonWriter writer, StrategyOutlook outlook)
    {
        writer.WriteStartObject();
        writer.WriteString("strategy", outlook.Strategy.Id);
        writer.WriteString("title", outlook.Strategy.Title);
        writer.WriteNumberOrNull("priority", outlook.Priority?.Value);
        writer.WriteNumber("low", outlook.Interval.Low.Value);
        writer.WriteNumber("high", outlook.Interval.High.Value);
        writer.WriteBoolean("withheld", outlook.IsWithheld);
        writer.WriteEndObject();
    }

    public static void WritePractice(Utf8JsonWriter writer, PracticeSuggestion suggestion)
    {
        Model.Practice practice = suggestion.Practice;
        writer.WriteStartObject();
        writer.WriteString("practice", practice.Id);
        writer.WriteString("title", practice.Title);
        writer.WriteString("how", practice.How);
        writer.WriteString("firstTime", practice.FirstTime);
        writer.WriteString("invitation", suggestion.Invitation);
        writer.WriteString("takes", practice.Takes);
        writer.WriteNumber("minutes", practice.Minutes);
        writer.WriteNumber("upToMinutes", practice.UpToMinutes);
        writer.WriteStartObject("cadence");
        writer.WriteString("per", CatalogWords.Periods.Of(practice.Cadence.Period));
        writer.WriteNumber("times", practice.Cadence.Times);
        writer.WriteNumber("upTo", practice.Cadence.UpTo);
        writer.WriteEndObject();
        writer.WriteString("effort", CatalogWords.Efforts.Of(practice.Effort));
        writer.WriteString("cost", CatalogWords.Costs.Of(practice.Cost));
        writer.WriteString("place", CatalogWords.Places.Of(practice.Place));
        writer.WriteString("with", CatalogWords.Participations.Of(practice.With));
        writer.WriteString("fit", Fits.Of(suggestion.Fit));
        writer.WriteString("signal", suggestion.Signal?.ToString());
        writer.WriteString("text", suggestion.Text);
        writer.WriteString("care", suggestion.Care);
        writer.WriteTexts("evidence", practice.Claims.Select(claim => claim.Id));
        writer.WriteEndObject();
    }

    private static void WriteMainReason(Utf8JsonWriter writer, MainReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("text", reason.Text);
        writer.WriteString("rationale", reason.Rationale);
        writer.WriteNumber("contribution", reason.Contribution.Value);
        writer.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", reason.Rule.Id);
        writer.WriteString("signal", reason.Signal.ToString());
        writer.WriteNumber("level", reason.ExactLevel.ValueInMillionths);
        writer.WriteNumber("contribution", reason.Contribution.Value);
        writer.WriteString("text", reason.Text);
        writer.WriteString("rationale", reason.Rationale);
        writer.WriteEndObject();
    }
}
