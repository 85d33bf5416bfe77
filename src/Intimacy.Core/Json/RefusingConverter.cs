using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intimacy.Core.Json;

/// <summary>
/// Stands at types that hold answers or a whole catalog and have no format of their own: a serializer that came upon one would give away
/// what nobody meant to send. Says what to write instead.
/// </summary>
internal sealed class RefusingConverter : JsonConverter<object>
{
    private const string Instead = "Write a check-in with CheckInJson, a history with CheckInHistoryJson, a shared view with SharedViewJson, a report with ReportJson.";

    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeToConvert.Name} cannot be read from JSON. Read a check-in with CheckInJson, a shared view with SharedViewJson, a catalog with IntimacyCatalog.Load.");

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{value?.GetType().Name} is not written as JSON. {Instead}");
}
