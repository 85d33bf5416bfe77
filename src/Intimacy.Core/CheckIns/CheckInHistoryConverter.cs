using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>
/// Writes histories, whichever serializer asks, and then never with confidential answers. Reading takes a catalog: see <c>AddIntimacyCore</c>.
/// </summary>
internal sealed class CheckInHistoryConverter : JsonConverter<CheckInHistory>
{
    public override CheckInHistory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A check-in history is read for a catalog: call AddIntimacyCore(catalog) on the JsonSerializerOptions, or CheckInHistoryJson.Read.");

    public override void Write(Utf8JsonWriter writer, CheckInHistory value, JsonSerializerOptions options) => Write(writer, value, includeConfidential: false);

    public static void Write(Utf8JsonWriter writer, CheckInHistory history, bool includeConfidential)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.History);
        writer.WriteStartArray("checkIns"u8);
        foreach (CheckIn checkIn in history.CheckIns)
            CheckInConverter.Write(writer, checkIn, includeConfidential);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
