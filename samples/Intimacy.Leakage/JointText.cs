using System.Text;
using Intimacy.Core.Couples;

namespace Intimacy.Leakage;

/// <summary>A joint report as the library writes it.</summary>
internal static class JointText
{
    public static string Of(JointReport report) => Encoding.UTF8.GetString(ReportJson.Write(report));
}
