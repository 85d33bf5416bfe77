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
        writer.WriteString("title", value.Title);
        writer.WriteTexts("paragraphs", value.Paragraphs);
        writer.WriteArray("resources", value.Resources, WriteResource);
        writer.WriteString("whyLeaveOut", value.WhyLeaveOut);
        writer.WriteArray("leaveOut", value.LeaveOut, static (w, practice) =>
        {
            w.WriteStartObject();
            w.WriteString("practice", practice.Id);
            w.WriteString("title", practice.Title);
            w.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter writer, HelpResource resource)
    {
        writer.WriteStartObject();
        writer.WriteString("name", resource.Name);
        writer.WriteString("channel", WordOf(resource.Channel));
        writer.WriteString("contact", resource.Contact);
        writer.WriteString("hours", resource.Hours);
        writer.WriteDate("verifiedOn", resource.VerifiedOn);
        writer.WriteDate("validUntil", resource.ValidUntil);
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
