using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>What builder and reader say that they expected: the same words for the same mistake.</summary>
internal static class CheckInWords
{
    private const int MaxPartnerLength = 64;

    public static string PartnerForm { get; } =
        string.Create(CultureInfo.InvariantCulture, $"a label of 1 to {MaxPartnerLength} characters without control characters");

    public static bool IsPartner(string partner) =>
        partner.Length <= MaxPartnerLength && !string.IsNullOrWhiteSpace(partner) && IsPlain(partner);

    public static string Checklists(IntimacyCatalog catalog) =>
        $"a checklist of the catalog ({string.Join(", ", catalog.Checklists.Select(c => c.Id))})";

    public static string Histories(IntimacyCatalog catalog) =>
        $"one partner's view ({string.Join(", ", catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner).Select(c => c.Id))})";

    public static string SignOf(Checklist? checklist) =>
        checklist is null ? "the id of a sign of the catalog" : $"the id of a sign of the checklist {checklist.Id}";

    public static string Codes(Scale scale) =>
        $"a code of the scale {scale.Id} ({string.Join(", ", scale.Options.Select(o => o.Code.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>
    /// Half of a surrogate pair is no text, and no file can hold it; marks that turn or break a line would let a label rewrite what
    /// stands around it. The two joiners are part of ordinary writing.
    /// </summary>
    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || IsMark(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not ('\u200c' or '\u200d'));
}
