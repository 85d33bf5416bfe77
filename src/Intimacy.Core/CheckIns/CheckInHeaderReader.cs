using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>What a check-in and what is released of it say of themselves in the same way.</summary>
internal static class CheckInHeaderReader
{
    /// <summary>The wording of a file that holds answers that nobody asks for any more, and names no words or those of today.</summary>
    private const string UnknownStamp = "unknown";

    private const int MaxShownVersion = 16;

    public static string? ReadPartner(JsonObjectReader json)
    {
        // Files written by hand, or before outer spaces were refused, may have some.
        string? partner = json.String("partner")?.Trim();
        if (partner is null || CheckInExpectations.IsPartner(partner))
            return partner;
        json.Problems.Add(json.PathOf("partner"), CheckInExpectations.PartnerForm, "another text");
        return null;
    }

    /// <summary>A version or hash is kept as it stands: an older file keeps loading and says under what it was answered.</summary>
    public static string? Stamp(JsonObjectReader json, string name)
    {
        string? text = json.OptionalString(name);
        if (text is not null && !VersionStamp.IsStamp(text))
            json.Problems.Add(json.PathOf(name), VersionStamp.Expected, "another text");
        return text;
    }

    /// <summary>The words under which was answered: those the file names, else those of today.</summary>
    /// <remarks>Nobody can have answered what is not asked any more under the words of today, whatever the file says.</remarks>
    public static string WordingOf(string? stamp, JsonObjectReader? answers, IntimacyCatalog catalog)
    {
        string wording = stamp ?? catalog.WordingHash;
        return wording == catalog.WordingHash && answers is { Problems.IsEmpty: true } && HoldsRetired(answers, catalog) ? UnknownStamp : wording;
    }

    private static bool HoldsRetired(JsonObjectReader answers, IntimacyCatalog catalog)
    {
        foreach (JsonTreeNode node in answers.Members)
        {
            if (catalog.IsRetired(node.Utf8Name))
                return true;
        }

        return false;
    }

    public static Checklist? ReadChecklist(JsonObjectReader json, IntimacyCatalog catalog)
    {
        if (json.Required("checklist", CheckInExpectations.Checklists(catalog)) is not { } node)
            return null;
        Checklist? checklist = node.Kind == JsonKind.String ? catalog.FindChecklist(node.Text!) : null;
        if (checklist is null)
            json.Problems.Add(node.Path, CheckInExpectations.Checklists(catalog), node.Kind == JsonKind.String ? "another word" : node.Description);
        return checklist;
    }

    /// <summary>What is wrong with an older file is often that it is older: says so beside the problems, and which version it names.</summary>
    public static void TellVersion(JsonObjectReader json, string? version, IntimacyCatalog catalog)
    {
        if (json.Problems.IsEmpty || version is null || version == catalog.Version || !VersionStamp.IsStamp(version))
            return;
        // Anything but a plain number could be any text, and is not repeated.
        bool isNumber = version.Length <= MaxShownVersion && version.All(c => char.IsAsciiDigit(c) || c == '.');
        json.Problems.Add(json.PathOf("catalogVersion"), $"version {catalog.Version}, for the signs and scales of this catalog", isNumber ? $"version {version}" : "another version");
    }
}
