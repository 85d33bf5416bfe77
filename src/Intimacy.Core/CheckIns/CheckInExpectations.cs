using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>What builder and reader say that they expected: the same words for the same mistake.</summary>
internal static class CheckInExpectations
{
    private const int MaxPartnerLength = 64;
    private const int MaxNamed = 24;

    /// <summary>As long as any string of a file: a single character can be made of any number of marks.</summary>
    private const int MaxPartnerUnits = 200;

    public static string PartnerForm { get; } =
        string.Create(CultureInfo.InvariantCulture, $"a label of 1 to {MaxPartnerLength} characters, some of them visible, without control characters and outer spaces");

    public static bool IsPartner(string partner) =>
        partner.Length <= MaxPartnerUnits && SingleLineText.LengthInCharacters(partner) <= MaxPartnerLength && SingleLineText.IsPlain(partner);

    public static string Checklists(IntimacyCatalog catalog) =>
        $"a checklist of the catalog ({Few(catalog.Checklists.Select(c => c.Id))})";

    public static string Origins(IntimacyCatalog catalog) =>
        $"one partner's view ({Few(catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner).Select(c => c.Id))})";

    public static string SignOf(Checklist? checklist) =>
        checklist is null ? "the id of a sign of the catalog" : $"the id of a sign of the checklist {checklist.Id}";

    public static string Codes(Scale scale) =>
        $"a code of the scale {scale.Id} ({Few(scale.Options.Select(o => o.Code.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>A message that names thousands of options helps nobody.</summary>
    private static string Few(IEnumerable<string> words)
    {
        string[] few = [.. words.Take(MaxNamed + 1)];
        return few.Length <= MaxNamed ? string.Join(", ", few) : $"{string.Join(", ", few[..MaxNamed])}, ...";
    }
}
