using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Couples;

/// <summary>Reads released answers: codes and "not applicable", of signs that may be released.</summary>
internal static class SharedAnswersReader
{
    public static AnswerSlot[] Read(JsonObjectReader answers, IntimacyCatalog catalog, Checklist checklist)
    {
        var slots = new AnswerSlot[checklist.Signs.Length];
        foreach (JsonTreeNode node in answers.Members)
        {
            if (catalog.IsRetired(node.Utf8Name) && node.Kind is JsonKind.Number or JsonKind.String)
                continue;
            int position = catalog.FindSign(node.Utf8Name) is { IsConfidential: false } sign ? checklist.IndexOf(sign) : -1;
            if (position < 0)
                answers.Problems.Add(node.Path, $"{CheckInExpectations.SignOf(checklist)} that may be released", "another name");
            else if (CheckInReader.ReadAnswer(node, checklist.Signs[position].Scale) is { } slot && (slot.IsAnswered || slot == AnswerSlot.NotApplicable))
                slots[position] = slot;
            else
                answers.Problems.Add(node.Path, $"{CheckInExpectations.Codes(checklist.Signs[position].Scale)}, or not-applicable", "something else");
        }

        return slots;
    }
}
