using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Writes shared views, whichever serializer asks. Reading takes a catalog: see <c>AddIntimacyCore</c>.</summary>
internal sealed class SharedViewConverter : JsonConverter<SharedView>
{
    public override SharedView Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A shared view is read for a catalog: call AddIntimacyCore(catalog) on the JsonSerializerOptions, or SharedViewJson.Read.");

    public override void Write(Utf8JsonWriter writer, SharedView value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, SharedView view)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.SharedView);
        writer.WriteString("level"u8, SharingWords.Levels.Of(view.Level));
        if (view.Header is { } header)
            WriteContent(writer, view, header);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, SharedView view, SharedHeader header)
    {
        writer.WriteString("catalog"u8, view.Catalog.Id);
        writer.WriteString("catalogVersion"u8, header.CatalogVersion);
        writer.WriteString("wording"u8, header.Wording);
        if (header.Scoring is { } scoring)
            writer.WriteString("scoring"u8, scoring);
        writer.WriteString("partner"u8, header.Partner);
        writer.WriteString("date"u8, header.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("checklist"u8, header.Checklist.Id);
        if (view.Slots is not null)
        {
            WriteAnswers(writer, header.Checklist, view.Slots);
            return;
        }

        writer.WriteStartObject("indices"u8);
        WriteScore(writer, "presence", view.PresenceOfIntimacy);
        WriteScore(writer, "absence", view.AbsenceOfIntimacy);
        writer.WriteEndObject();
        writer.WriteStartObject("dimensions"u8);
        foreach (Dimension dimension in view.Catalog.Dimensions)
            WriteScore(writer, dimension.Id, view.Dimension(dimension));
        writer.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter writer, string name, SharedScore score)
    {
        if (score.Estimate is { } estimate)
            writer.WriteNumber(name, estimate.Value);
        else
            writer.WriteString(name, BandWords.Bands.Of(score.Band));
    }

    private static void WriteAnswers(Utf8JsonWriter writer, Checklist checklist, AnswerSlot[] slots)
    {
        writer.WriteStartObject("answers"u8);
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = checklist.Signs[i];
            if (slots[i].IsAnswered)
                writer.WriteNumber(sign.Id, slots[i].In(sign.Scale).Code);
            else if (slots[i] == AnswerSlot.NotApplicable)
                writer.WriteString(sign.Id, slots[i].Word);
        }

        writer.WriteEndObject();
    }
}
