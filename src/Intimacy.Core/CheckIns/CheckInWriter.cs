using System.Globalization;
using System.Text.Json;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>Writes check-ins.</summary>
internal static class CheckInWriter
{
    public static byte[] Write(CheckIn checkIn, bool includeConfidential) =>
        JsonOutput.Write((checkIn, includeConfidential), static (writer, x) => Write(writer, x.checkIn, x.includeConfidential));

    private static void Write(Utf8JsonWriter writer, CheckIn checkIn, bool includeConfidential)
    {
        // A concern shares nothing, as most people do who never think about it. It changes nothing else: a wish for solo practices that
        // nobody could have uttered in this host would point at the frightened, and its absence would say that somebody is not.
        bool veiled = !includeConfidential && checkIn.SafetyConcern == SafetyConcern.Raised;
        writer.WriteStartObject();
        writer.WriteString("format", DocumentFormat.CheckIn);
        writer.WriteString("catalog", checkIn.Catalog.Id);
        writer.WriteString("catalogVersion", checkIn.CatalogVersion);
        writer.WriteString("wording", checkIn.Wording);
        writer.WriteString("partner", checkIn.Partner);
        writer.WriteString("date", checkIn.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("checklist", checkIn.Checklist.Id);
        writer.WriteString("sharing", SharingWords.Word(veiled ? SharingLevel.Nothing : checkIn.Sharing));
        if (checkIn.History is { } history)
            writer.WriteString("history", history.Id);
        writer.WriteBoolean("soloOnly", checkIn.SoloOnly);
        writer.WriteStartObject("answers");
        WriteAnswers(writer, checkIn, includeConfidential);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter writer, CheckIn checkIn, bool includeConfidential)
    {
        for (int i = 0; i < checkIn.Slots.Length; i++)
        {
            Sign sign = checkIn.Checklist.Signs[i];
            int slot = checkIn.Slots[i];
            if (slot == AnswerSlot.NotAsked || (sign.IsConfidential && !includeConfidential))
                continue;
            if (slot >= 0)
                writer.WriteNumber(sign.Id, sign.Scale.Options[slot].Code);
            else
                writer.WriteString(sign.Id, AnswerSlot.Word(slot));
        }
    }
}
