using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Json;

namespace Intimacy.Core.Planning;

/// <summary>Writes plans, whichever serializer asks.</summary>
internal sealed class WeeklyPlanConverter : JsonConverter<WeeklyPlan>
{
    public const string TimeForm = "HH:mm";

    public static readonly WireWords<DayOfWeek> Days = new(
        ("monday", DayOfWeek.Monday),
        ("tuesday", DayOfWeek.Tuesday),
        ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday),
        ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday));

    public override WeeklyPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A plan is read for a catalog: WeeklyPlanJson.Read.");

    public override void Write(Utf8JsonWriter writer, WeeklyPlan value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, WeeklyPlan value)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.Plan);
        writer.WriteNumber("minutesPerWeek"u8, value.MinutesPerWeek);
        writer.WriteNumber("minutes"u8, value.Minutes);
        writer.WriteNumber("served"u8, value.Served);
        writer.WriteArray("steps"u8, value.Steps, WriteStep);
        writer.WriteString("whyNothingFits"u8, value.WhyNothingFits);
        writer.WriteTexts("notices"u8, value.Notices);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, PlanStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("practice"u8, step.Practice.Id);
        writer.WriteString("title"u8, step.Practice.Title);
        writer.WriteString("with"u8, CatalogWords.Participations.Of(step.Practice.With));
        writer.WriteNumber("times"u8, step.Times);
        writer.WriteNumber("minutes"u8, step.Practice.Minutes);
        writer.WriteArray("when"u8, step.When, static (w, time) =>
        {
            w.WriteStartObject();
            w.WriteString("day"u8, Days.Of(time.Day));
            w.WriteString("from"u8, time.From.ToString(TimeForm, CultureInfo.InvariantCulture));
            w.WriteString("to"u8, time.To.ToString(TimeForm, CultureInfo.InvariantCulture));
            w.WriteEndObject();
        });
        writer.WriteString("cue"u8, step.Cue);
        writer.WriteString("response"u8, step.Response);
        writer.WriteString("why"u8, step.Why);
        writer.WriteEndObject();
    }
}
