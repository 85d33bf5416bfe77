using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>
/// Writes check-ins, whichever serializer asks, and then never with confidential answers. Reading takes a catalog: see <c>AddIntimacyCore</c>.
/// </summary>
internal sealed class CheckInConverter : JsonConverter<CheckIn>
{
    public override CheckIn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A check-in is read for a catalog: call AddIntimacyCore(catalog) on the JsonSerializerOptions, or CheckInJson.Read.");

    public override void Write(Utf8JsonWriter writer, CheckIn value, JsonSerializerOptions options) => Write(writer, value, includeConfidential: false);

    public static void Write(Utf8JsonWriter writer, CheckIn checkIn, bool includeConfidential)
    {
        // A concern shares nothing, as most people do who never think about it. It changes nothing else: a wish for solo practices that
        // nobody could have uttered in this host would point at the frightened, and its absence would say that somebody is not.
        bool veiled = !includeConfidential && checkIn.SafetyConcern == SafetyConcern.Raised;
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.CheckIn);
        writer.WriteString("catalog"u8, checkIn.Catalog.Id);
        writer.WriteString("catalogVersion"u8, checkIn.CatalogVersion);
        writer.WriteString("wording"u8, checkIn.Wording);
        if (checkIn.Scoring is { } scoring)
            writer.WriteString("scoring"u8, scoring);
        writer.WriteString("partner"u8, checkIn.Partner);
        writer.WriteString("date"u8, checkIn.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("checklist"u8, checkIn.Checklist.Id);
        writer.WriteString("sharing"u8, SharingWords.Levels.Of(veiled ? SharingLevel.Nothing : checkIn.Sharing));
        if (checkIn.Origin is { } origin)
            writer.WriteString("origin"u8, origin.Id);
        writer.WriteBoolean("soloOnly"u8, checkIn.SoloOnly);
        writer.WriteStartObject("answers"u8);
        WriteAnswers(writer, checkIn, includeConfidential);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter writer, CheckIn checkIn, bool includeConfidential)
    {
        for (int i = 0; i < checkIn.Slots.Length; i++)
        {
            Sign sign = checkIn.Checklist.Signs[i];
            AnswerSlot slot = checkIn.Slots[i];
            if (slot == AnswerSlot.NotAsked || (sign.IsConfidential && !includeConfidential))
                continue;
            if (slot.IsAnswered)
                writer.WriteNumber(sign.Id, slot.In(sign.Scale).Code);
            else
                writer.WriteString(sign.Id, slot.Word);
        }
    }
}
