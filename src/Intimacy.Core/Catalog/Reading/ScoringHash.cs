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
        {
            all.Append("scale ").Append(scale.Id);
            foreach (ScaleOption option in scale.Options)
                all.Append(CultureInfo.InvariantCulture, $" {option.Code}:{option.Value}");
            all.Append('\n');
        }

        foreach (Sign sign in build.Signs.Items.OrderBy(s => s.Id, StringComparer.Ordinal))
            Add(all, sign);
        foreach (Checklist checklist in build.Checklists.Items.OrderBy(c => c.Id, StringComparer.Ordinal))
            all.Append("checklist ").Append(checklist.Id).Append(' ').AppendJoin(' ', checklist.Signs.Select(s => s.Id)).Append('\n');
        all.Append("dimensions ").AppendJoin(' ', build.Dimensions.Items.Select(d => d.CountsByValue ? $"{d.Id}:value" : d.Id)).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].ToLowerInvariant();
    }

    private static void Add(StringBuilder all, Sign sign)
    {
        all.Append(CultureInfo.InvariantCulture, $"sign {sign.Id} {sign.Scale.Id} {sign.Polarity} {sign.Index} {(sign.IsDelicate ? 1 : 0)}/{sign.ConcernAbove}/{sign.GuardFrom}");
        if (sign.IndexWeight != 1)
            all.Append(CultureInfo.InvariantCulture, $" x{sign.IndexWeight}");
        if (sign.Dimensions.IsEmpty)
            all.Append(' ');
        foreach (DimensionWeight weight in sign.Dimensions)
            all.Append(CultureInfo.InvariantCulture, $" {weight.Dimension.Id}:{weight.Weight}");
        all.Append('\n');
    }
}
