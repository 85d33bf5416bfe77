using Intimacy.Core.Catalog;
using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>Reads the tree of a history: check-ins as their own files hold them, in any order.</summary>
internal static class CheckInHistoryReader
{
    public static CheckInHistory? Read(JsonTreeNode tree, IntimacyCatalog catalog, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.History))
            return null;
        json.Choice("format", (DocumentFormat.History, true));
        var checkIns = new List<CheckIn>();
        foreach (JsonTreeNode node in json.Array("checkIns"))
        {
            if (CheckInReader.Read(node, catalog, problems) is { } checkIn)
                checkIns.Add(checkIn);
        }

        json.Close();

        // With one of them missing, the places of the others would be wrong.
        if (problems.IsEmpty)
            HistoryCheck.Check([.. checkIns], problems);
        return problems.IsEmpty ? CheckInHistory.InOrder([.. checkIns]) : null;
    }
}
