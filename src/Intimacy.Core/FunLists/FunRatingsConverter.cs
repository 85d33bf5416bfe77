using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>
/// Ratings are a secret: a plain serializer that came upon them would give them away, so it is refused. <see cref="FunRatingsJson"/> writes them for whoever means it.
/// </summary>
internal sealed class FunRatingsConverter : JsonConverter<FunRatings>
{
    public override FunRatings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Ratings are read with FunRatingsJson.Read.");

    public override void Write(Utf8JsonWriter writer, FunRatings value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Ratings are one partner's secret. Write them with FunRatingsJson.");

    public static void Write(Utf8JsonWriter writer, FunRatings value)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.FunRatings);
        writer.WriteString("partner"u8, value.Partner);
        writer.WriteNumber("round"u8, value.Round);
        writer.WriteString("salt"u8, FunCommitment.Hex(value.Salt.AsSpan()));
        writer.WriteStartObject("ratings"u8);
        foreach ((string id, int rating) in value.Ratings)
            writer.WriteNumber(id, rating);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
