using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>Reads the tree of a check-in, collecting every problem.</summary>
internal static class CheckInReader
{
    public static CheckIn? Read(JsonTreeNode tree, IntimacyCatalog catalog, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.CheckIn))
            return null;
        json.Choice("format", (DocumentFormat.CheckIn, true));
        json.OptionalChoice("catalog", (catalog.Id, true));
        string? version = CheckInHeaderReader.Stamp(json, "catalogVersion");
        string? wording = CheckInHeaderReader.Stamp(json, "wording");
        string? scoring = CheckInHeaderReader.Stamp(json, "scoring");
        string? partner = CheckInHeaderReader.ReadPartner(json);
        DateOnly? date = json.Date("date");
        Checklist? checklist = CheckInHeaderReader.ReadChecklist(json, catalog);
        SharingLevel sharing = json.OptionalChoice("sharing", SharingWords.Levels) ?? SharingLevel.Nothing;
        Context? origin = ReadOrigin(json, catalog);
        bool soloOnly = json.Flag("soloOnly");
        JsonObjectReader? answers = json.Object("answers");
        AnswerSlot[] slots = answers is null ? [] : ReadAnswers(answers, catalog, checklist);
        json.Close();
        CheckInHeaderReader.TellVersion(json, version, catalog);
        if (partner is null || date is null || checklist is null)
            return null;
        var header = new CheckInHeader
        {
            CatalogVersion = version ?? catalog.Version,
            Wording = CheckInHeaderReader.WordingOf(wording, answers, catalog),
            Scoring = scoring,
            Partner = partner,
            Date = date.Value,
            Sharing = sharing,
            Origin = origin,
            SoloOnly = soloOnly,
            IsConcernForgotten = sharing == SharingLevel.Nothing && IsWithoutConfidential(checklist, slots),
        };
        return new CheckIn(catalog, checklist, header, slots);
    }

    private static bool IsWithoutConfidential(Checklist checklist, AnswerSlot[] slots)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            if (checklist.Signs[i].IsConfidential && slots[i] == AnswerSlot.NotAsked)
                return true;
        }

        return false;
    }

    private static Context? ReadOrigin(JsonObjectReader json, IntimacyCatalog catalog)
    {
        JsonTreeNode? origin = json.Optional("origin");
        JsonTreeNode? history = json.Optional("history"); // As files of 0.1 call it.
        if (origin is not null && history is { } second)
            json.Problems.Add(second.Path, "no history beside origin, which is the same", "both");
        if ((origin ?? history) is not { } node)
            return null;
        Context? view = node.Kind == JsonKind.String ? catalog.FindContext(node.Text!) : null;
        if (view is { Owner: ContextOwner.Partner })
            return view;
        json.Problems.Add(node.Path, CheckInExpectations.Origins(catalog), node.Kind == JsonKind.String ? "another word" : node.Description);
        return null;
    }

    private static AnswerSlot[] ReadAnswers(JsonObjectReader answers, IntimacyCatalog catalog, Checklist? checklist)
    {
        // Without a checklist the answers are still checked against the catalog, so that one reading finds every problem.
        var slots = new AnswerSlot[checklist?.Signs.Length ?? catalog.Signs.Length];
        foreach (JsonTreeNode node in answers.Members)
        {
            Sign? sign = catalog.FindSign(node.Utf8Name);
            int position = sign is null ? -1 : checklist?.IndexOf(sign) ?? sign.Ordinal;
            if (sign is null && catalog.IsRetired(node.Utf8Name) && node.Kind is JsonKind.Number or JsonKind.String)
                continue;
            if (sign is null || position < 0)
                answers.Problems.Add(node.Path, CheckInExpectations.SignOf(checklist), "another name");
            else if (ReadAnswer(node, sign.Scale) is { } slot)
                slots[position] = slot;
            else
                answers.Problems.Add(node.Path, $"{CheckInExpectations.Codes(sign.Scale)}, or skipped, declined, not-applicable, not-asked", Found(node));
        }

        return slots;
    }

    /// <summary>The kind alone: what a person answered is never repeated.</summary>
    /// <summary>What one answer of a file says: a code of the scale, or the word of an unanswered state; null where it is neither.</summary>
    public static AnswerSlot? ReadAnswer(JsonTreeNode node, Scale scale)
    {
        if (node.Kind == JsonKind.String)
            return AnswerSlot.OfWord(node.Text);
        return node.TryGetInteger(out int code) && scale.IndexOf(code) is >= 0 and var option ? AnswerSlot.Of(option) : null;
    }

    private static string Found(JsonTreeNode node) => node.Kind switch
    {
        JsonKind.Number => "another number",
        JsonKind.String => "another word",
        _ => node.Description,
    };
}
