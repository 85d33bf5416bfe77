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
        writer.WriteStartObject("catalog");
        writer.WriteString("id", catalog.Id);
        writer.WriteString("version", catalog.Version);
        writer.WriteString("wording", catalog.WordingHash);
        writer.WriteString("language", catalog.Culture);
        writer.WriteEndObject();
    }

    public static void WriteCaution(Utf8JsonWriter writer, Caution caution)
    {
        writer.WriteStartObject();
        writer.WriteString("caution", caution.Id);
        writer.WriteString("text", caution.Text);
        writer.WriteArray("signs", caution.Signs, static (w, sign) => WriteIdAnd(w, "statement", sign.Id, sign.Statement));
        writer.WriteEndObject();
    }

    public static void WriteTension(Utf8JsonWriter writer, Tension tension)
    {
        writer.WriteStartObject();
        writer.WriteString("tension", tension.Id);
        writer.WriteArray("strategies", [tension.First, tension.Second], WriteStrategy);
        writer.WriteString("text", tension.Text);
        writer.WriteEndObject();
    }

    public static void WriteStrategy(Utf8JsonWriter writer, Strategy strategy) => WriteIdAnd(writer, "title", strategy.Id, strategy.Title);

    public static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("claim", claim.Id);
        writer.WriteString("grade", CatalogWords.Grades.Of(claim.Grade));
        writer.WriteString("gradeText", claim.GradeText);
        writer.WriteString("text", claim.Text);
        writer.WriteArray("sources", claim.Sources, static (w, source) => WriteIdAnd(w, "citation", source.Id, source.Citation));
        writer.WriteEndObject();
    }

    private static void WriteIdAnd(Utf8JsonWriter writer, string property, string id, string text)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString(property, text);
        writer.WriteEndObject();
    }
}
