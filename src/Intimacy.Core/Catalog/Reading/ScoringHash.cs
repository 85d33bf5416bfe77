using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>
/// The first 16 hexadecimal digits of a SHA-256 over all that turns an answer into a score: the options of the scales, the way each sign
/// points and where it counts, which signs a checklist has. The same words can be scored the other way round, and then mean another thing.
/// </summary>
internal static class ScoringHash
{
    public static string Of(CatalogBuild build)
    {
        var all = new StringBuilder();
        foreach (Scale scale in build.Scales.Items.OrderBy(s => s.Id, StringComparer.Ordinal))
            Line(all, $"scale {scale.Id} {string.Join(' ', scale.Options.Select(o => Text($"{o.Code}:{o.Value}")))}");
        foreach (Sign sign in build.Signs.Items.OrderBy(s => s.Id, StringComparer.Ordinal))
            Line(all, $"sign {sign.Id} {sign.Scale.Id} {sign.Polarity} {sign.Index} {Traits(sign)} {string.Join(' ', sign.Dimensions.Select(d => Text($"{d.Dimension.Id}:{d.Weight}")))}");
        foreach (Checklist checklist in build.Checklists.Items.OrderBy(c => c.Id, StringComparer.Ordinal))
            Line(all, $"checklist {checklist.Id} {string.Join(' ', checklist.Signs.Select(s => s.Id))}");
        Line(all, $"dimensions {string.Join(' ', build.Dimensions.Items.Select(d => d.Id))}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].ToLowerInvariant();
    }

    private static string Traits(Sign sign) => Text($"{(sign.IsDelicate ? 1 : 0)}/{sign.ConcernAbove}/{sign.GuardFrom}");

    private static void Line(StringBuilder all, string line) => all.Append(line).Append('\n');

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
