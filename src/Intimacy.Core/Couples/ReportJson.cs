using Intimacy.Core.Json;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Couples;

/// <summary>An own report and a joint one as one document of the format <c>intimacy-report/1</c>. Thread-safe.</summary>
public static class ReportJson
{
    /// <summary>Writes both as indented UTF-8 JSON with line feeds: the same input gives the same bytes everywhere.</summary>
    /// <param name="own">The report of the partner who reads it.</param>
    /// <param name="joint">The joint report.</param>
    /// <returns>The JSON, ending in a line feed. The value of <c>own</c> is the same with and without a joint report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] Write(OwnReport own, JointReport joint)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(joint);
        return JsonOutput.Write((own, joint), static (writer, reports) =>
        {
            writer.WriteStartObject();
            writer.WriteString("format", DocumentFormat.Report);
            writer.WritePropertyName("own");
            reports.own.WriteTo(writer);
            writer.WritePropertyName("joint");
            reports.joint.WriteTo(writer);
            writer.WriteEndObject();
        });
    }
}
