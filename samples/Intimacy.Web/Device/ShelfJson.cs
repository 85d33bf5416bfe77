using System.Text.Json.Serialization;

namespace Intimacy.Web.Device;

/// <summary>Writes and reads what is kept, without reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ShelfContent))]
internal sealed partial class ShelfJson : JsonSerializerContext;
