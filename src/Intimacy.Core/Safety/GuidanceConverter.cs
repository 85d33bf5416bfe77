using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Safety;

/// <summary>Writes the page and not the concern: what a person afraid is sent is what everybody is sent.</summary>
internal sealed class GuidanceConverter : JsonConverter<Guidance>
{
    public override Guidance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Guidance is made with IntimacyAdvisor.GetGuidance, and not stored.");

    public override void Write(Utf8JsonWriter writer, Guidance value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, value.Title);
        writer.WriteTexts("paragraphs"u8, value.Paragraphs);
        writer.WriteArray("resources"u8, value.Resources, WriteResource);
        writer.WriteString("whyLeaveOut"u8, value.WhyLeaveOut);
        writer.WriteArray("leaveOut"u8, value.LeaveOut, static (w, practice) =>
        {
            w.WriteStartObject();
            w.WriteString("practice"u8, practice.Id);
            w.WriteString("title"u8, practice.Title);
            w.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter writer, HelpResource resource)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, resource.Name);
        writer.WriteString("channel"u8, WordOf(resource.Channel));
        writer.WriteString("contact"u8, resource.Contact);
        writer.WriteString("hours"u8, resource.Hours);
        writer.WriteDate("verifiedOn"u8, resource.VerifiedOn);
        writer.WriteDate("validUntil"u8, resource.ValidUntil);
        writer.WriteEndObject();
    }

    private static string WordOf(HelpChannel channel) => channel switch
    {
        HelpChannel.Phone => "phone",
        HelpChannel.Chat => "chat",
        HelpChannel.Text => "text",
        HelpChannel.Web => "web",
        _ => "in-person",
    };
}
