using System.Text.Json;
using Intimacy.Core.Json;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Couples;

/// <summary>Reports as JSON of the format <c>intimacy-report/1</c>, from which a page can be drawn without the catalog. Thread-safe.</summary>
public static partial class ReportJson
{
    /// <summary>Writes one partner's report as indented UTF-8 JSON with line feeds: the same input gives the same bytes everywhere.</summary>
    /// <param name="own">The report of the partner who reads it.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="own"/> is null.</exception>
    public static byte[] Write(OwnReport own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return Compose(own, null);
    }

    /// <summary>Writes a joint report alone.</summary>
    /// <param name="joint">The joint report.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="joint"/> is null.</exception>
    public static byte[] Write(JointReport joint)
    {
        ArgumentNullException.ThrowIfNull(joint);
        return Compose(null, joint);
    }

    /// <summary>Writes both into one document.</summary>
    /// <param name="own">The report of the partner who reads it.</param>
    /// <param name="joint">The joint report.</param>
    /// <returns>The JSON, ending in a line feed. The value of <c>own</c> is the same with and without a joint report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] Write(OwnReport own, JointReport joint)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(joint);
        return Compose(own, joint);
    }

    private static byte[] Compose(OwnReport? own, JointReport? joint) => JsonOutput.Write((own, joint), static (writer, reports) =>
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, DocumentFormat.Report);
        if (reports.own is not null)
            WriteOwn(writer, reports.own);
        if (reports.joint is not null)
            WriteJoint(writer, reports.joint);
        writer.WriteEndObject();
    });

    private static void WriteOwn(Utf8JsonWriter writer, OwnReport own)
    {
        writer.WritePropertyName("own"u8);
        OwnReportConverter.WriteContent(writer, own);
    }

    private static void WriteJoint(Utf8JsonWriter writer, JointReport joint)
    {
        writer.WritePropertyName("joint"u8);
        JointReportConverter.WriteWhole(writer, joint);
    }
}
