using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Writes lists, whichever serializer asks.</summary>
internal sealed class FunListConverter : JsonConverter<FunList>
{
    public override FunList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A fun list is read with FunListJson.Read.");

    public override void Write(Utf8JsonWriter writer, FunList value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, FunList value)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.FunList);
        writer.WriteNumber("round"u8, value.Round);
        if (value.RoundBegan is { } began)
            writer.WriteDate("roundBegan"u8, began);
        writer.WriteArray("seals"u8, value.Seals, static (w, seal) =>
        {
            w.WriteStartObject();
            w.WriteString("partner"u8, seal.Partner);
            w.WriteString("hash"u8, seal.Hash);
            w.WriteEndObject();
        });
        writer.WriteArray("picks"u8, value.Picks, WritePick);
        writer.WriteArray("ideas"u8, value.Ideas, static (w, idea) =>
        {
            w.WriteStartObject();
            w.WriteString("id"u8, idea.Id);
            w.WriteString("text"u8, idea.Text);
            if (idea.IsOwn)
                w.WriteBoolean("own"u8, true);
            w.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WritePick(Utf8JsonWriter writer, FunPick pick)
    {
        writer.WriteStartObject();
        writer.WriteDate("date"u8, pick.Date);
        writer.WriteNumber("round"u8, pick.Round);
        writer.WriteString("idea"u8, pick.IdeaId);
        if (pick.IsDone)
            writer.WriteBoolean("done"u8, true);
        writer.WriteEndObject();
    }
}
