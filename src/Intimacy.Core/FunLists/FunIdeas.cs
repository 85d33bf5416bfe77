using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>What the ideas of a list keep to.</summary>
internal static class FunIdeas
{
    private static readonly string IdeaForm =
        string.Create(CultureInfo.InvariantCulture, $"one line of 1 to {FunList.LongestIdea} characters, some of them visible, without control characters and outer spaces");

    /// <summary>Ideas of the couple's own, each with an id that is free.</summary>
    public static IEnumerable<FunListEntry> Own(IEnumerable<string> texts, IEnumerable<FunListEntry> others)
    {
        var taken = others.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        int number = 0;
        foreach (string text in texts)
        {
            string id;
            do
                id = string.Create(CultureInfo.InvariantCulture, $"own-{++number}");
            while (!taken.Add(id));
            yield return new FunListEntry(id, text ?? "", isOwn: true);
        }
    }

    /// <summary>Adds what speaks against a list, each at the place of its idea.</summary>
    public static void Check(string path, IReadOnlyList<FunListEntry> ideas, ProblemList problems)
    {
        if (ideas.Count is 0 or > FunList.MaxIdeas)
            problems.Add(path, string.Create(CultureInfo.InvariantCulture, $"from 1 to {FunList.MaxIdeas} ideas"), ideas.Count == 0 ? "none" : "more");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < ideas.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (!ids.Add(ideas[i].Id))
                problems.Add($"{at}.id", "an id of its own", "one that is taken");
            if (ideas[i].Text.Length is 0 or > FunList.LongestIdea || !SingleLineText.IsPlain(ideas[i].Text))
                problems.Add($"{at}.text", IdeaForm, "another text");
            else if (SingleLineText.Folded(ideas[i].Text) is var folded && !texts.TryAdd(folded, i))
                problems.Add($"{at}.text", "an idea that is not on the list yet", string.Create(CultureInfo.InvariantCulture, $"one that looks like {path}[{texts[folded]}]"));
        }
    }
}
