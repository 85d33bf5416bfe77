using System.Text.Json;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>Writes what own and joint reports have in common beside recommendations.</summary>
internal static class ReportPartsWriter
{
    /// <summary>Under which catalog a report was made; a reader can show it without that catalog.</summary>
    public static void WriteCatalog(Utf8JsonWriter writer, IntimacyCatalog catalog)
    {
        writer.WriteStartObject("catalog"u8);
        writer.WriteString("id"u8, catalog.Id);
        writer.WriteString("version"u8, catalog.Version);
        writer.WriteString("wording"u8, catalog.WordingHash);
        writer.WriteString("language"u8, catalog.Culture);
        if (catalog.FallbackTexts.Count > 0)
            writer.WriteArray("fallbackLanguages"u8, catalog.FallbackTexts.Values.Distinct().Order(StringComparer.Ordinal), static (w, language) => w.WriteStringValue(language));
        writer.WriteEndObject();
    }

    public static void WriteCaution(Utf8JsonWriter writer, Caution caution)
    {
        writer.WriteStartObject();
        writer.WriteString("caution"u8, caution.Id);
        writer.WriteString("text"u8, caution.Text);
        writer.WriteArray("signs"u8, caution.Signs, static (w, sign) => WriteIdAnd(w, "statement"u8, sign.Id, sign.Statement));
        writer.WriteEndObject();
    }

    public static void WriteTension(Utf8JsonWriter writer, Tension tension)
    {
        writer.WriteStartObject();
        writer.WriteString("tension"u8, tension.Id);
        writer.WriteArray("strategies"u8, [tension.First, tension.Second], WriteStrategy);
        writer.WriteString("text"u8, tension.Text);
        writer.WriteEndObject();
    }

    public static void WriteStrategy(Utf8JsonWriter writer, Strategy strategy) => WriteIdAnd(writer, "title"u8, strategy.Id, strategy.Title);

    public static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("claim"u8, claim.Id);
        writer.WriteString("grade"u8, CatalogWords.Grades.Of(claim.Grade));
        writer.WriteString("gradeText"u8, claim.GradeText);
        writer.WriteString("text"u8, claim.Text);
        writer.WriteArray("sources"u8, claim.Sources, static (w, source) => WriteIdAnd(w, "citation"u8, source.Id, source.Citation));
        writer.WriteEndObject();
    }

    private static void WriteIdAnd(Utf8JsonWriter writer, ReadOnlySpan<byte> property, string id, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString(property, text);
        writer.WriteEndObject();
    }
}
