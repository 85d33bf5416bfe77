using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Model;

namespace Intimacy.Core;

/// <summary>Reads one format for one catalog within whatever a serializer reads, and writes it as ever.</summary>
internal sealed class CatalogConverter<T>(Func<byte[], T> read, JsonConverter<T> writing) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        }
        catch (InvalidInputException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writing.Write(writer, value, options);
}
