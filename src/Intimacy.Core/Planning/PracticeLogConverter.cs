using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Planning;

/// <summary>Writes logs, whichever serializer asks.</summary>
internal sealed class PracticeLogConverter : JsonConverter<PracticeLog>
{
    public static readonly WireWords<PracticeOutcome> Outcomes = new(("done", PracticeOutcome.Done), ("not-for-us", PracticeOutcome.NotForUs), ("later", PracticeOutcome.Later));

    public override PracticeLog Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A practice log is read with PracticeLogJson.Read.");

    public override void Write(Utf8JsonWriter writer, PracticeLog value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, PracticeLog value)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.PracticeLog);
        writer.WriteArray("entries"u8, value.Entries, static (w, entry) =>
        {
            w.WriteStartObject();
            w.WriteString("practice"u8, entry.PracticeId);
            w.WriteDate("date"u8, entry.Date);
            w.WriteString("outcome"u8, Outcomes.Of(entry.Outcome));
            w.WriteEndObject();
        });
        writer.WriteEndObject();
    }
}
