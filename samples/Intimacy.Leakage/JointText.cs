using System.Text;
using System.Text.Json;
using Intimacy.Core.Couples;

namespace Intimacy.Leakage;

/// <summary>A joint report as the library writes it.</summary>
internal static class JointText
{
    public static string Of(JointReport report)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            report.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
