using System.Collections.Immutable;
using System.Text.Json;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Writes what an instrument has beside points: its own number of a dimension, and flags on single answers.</summary>
internal static class ReportedScoreWriter
{
    private static readonly WireWords<FlagState> States =
        new(("unknown", FlagState.Unknown), ("clear", FlagState.Clear), ("raised", FlagState.Raised), ("not-applicable", FlagState.NotApplicable));

    /// <summary>Nothing where the catalog says nothing of it.</summary>
    public static void Write(Utf8JsonWriter writer, ReportedScore? score)
    {
        if (score is null)
            return;
        writer.WriteStartObject("reported"u8);
        writer.WriteString("as"u8, CatalogWords.Metrics.Of(score.Metric.Metric));
        writer.WriteString("direction"u8, CatalogWords.Directions.Of(score.Metric.Direction));
        writer.WriteNumberOrNull("estimate"u8, score.Estimate?.Value);
        writer.WriteString("exact"u8, score.Estimate is { } estimate ? FormattableString.Invariant($"{estimate.Numerator}/{estimate.Denominator}") : null);
        writer.WriteNumber("low"u8, score.Low.Value);
        writer.WriteNumber("high"u8, score.High.Value);
        writer.WriteNumber("minimum"u8, score.Metric.Minimum);
        writer.WriteNumber("maximum"u8, score.Metric.Maximum);
        if (!score.Metric.Bands.IsEmpty)
        {
            writer.WriteNamed("band"u8, score.Band?.Id, score.Band?.Name);
            writer.WriteTexts("possibleBands"u8, score.PossibleBands.Select(b => b.Id));
        }

        if (score.Metric.Conversion is { } conversion)
        {
            writer.WriteStartObject("converted"u8);
            writer.WriteString("metric"u8, conversion.Id);
            writer.WriteString("name"u8, conversion.Name);
            writer.WriteNumberOrNull("value"u8, score.Converted);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Nothing where the catalog has no flag.</summary>
    public static void WriteFlags(Utf8JsonWriter writer, ImmutableArray<AnswerFlag> flags)
    {
        if (flags.IsEmpty)
            return;
        writer.WriteArray("flags"u8, flags, static (w, flag) =>
        {
            w.WriteStartObject();
            w.WriteString("sign"u8, flag.Sign.Id);
            w.WriteString("statement"u8, flag.Sign.Statement);
            w.WriteString("state"u8, States.Of(flag.State));
            w.WriteString("text"u8, flag.Text);
            w.WriteEndObject();
        });
    }
}
