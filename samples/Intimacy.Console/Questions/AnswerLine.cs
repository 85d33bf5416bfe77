using System.Globalization;
using Intimacy.Console.Dialogues;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>One line of a script: "loneliness 3", "secrets declined", "sharing=bands".</summary>
internal static class AnswerLine
{
    private static readonly string[] Choices = ["sharing", "origin", "history", "solo"];
    private static readonly string[] Levels = [.. Enum.GetNames<SharingLevel>().Select(n => n.ToLowerInvariant())];

    /// <summary>Takes the line in. What was expected instead, where it cannot be used; never what was found.</summary>
    public static string? Apply(string line, Draft draft, out string? subject)
    {
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            string word = line[..(equals + 1)].Replace(" ", "", StringComparison.Ordinal);
            subject = word == "history=" ? "origin=" : word; // As scripts of the first days say.
            return Choose(subject, line[(equals + 1)..].Trim(), draft);
        }

        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        subject = words[0];
        Sign? sign = draft.Catalog.FindSign(subject);
        if (Choices.Contains(subject))
            return $"{subject}= and a value, in one word with the equals sign";
        if (words.Length != 2 || sign is null || draft.Checklist.IndexOf(sign) < 0)
            return $"the id of a sign of the checklist {draft.Checklist.Id} and an answer, such as: {draft.Checklist.Signs[0].Id} {Codes(draft.Checklist.Signs[0])[0]}";
        if (ReplyOf(words[1], sign) is not { } reply)
            return $"a code of the scale {sign.Scale.Id} ({string.Join(", ", Codes(sign))}), or skipped, declined, not-applicable";
        draft.Keep(sign, reply);
        return null;
    }

    private static Reply? ReplyOf(string word, Sign sign) => word switch
    {
        "skipped" => Reply.Of(Move.Skip),
        "declined" => Reply.Of(Move.Decline),
        "not-applicable" => Reply.Of(Move.NotApplicable),
        _ => Array.IndexOf(Codes(sign), word) is >= 0 and var option ? Reply.Chosen(option) : null,
    };

    private static string[] Codes(Sign sign) => [.. sign.Scale.Options.Select(o => o.Code.ToString(CultureInfo.InvariantCulture))];

    private static string? Choose(string choice, string value, Draft draft) => choice switch
    {
        "sharing=" => ChooseSharing(value, draft),
        "origin=" => ChooseOrigin(value, draft),
        "solo=" => ChooseSolo(value, draft),
        _ when draft.Catalog.FindSign(choice.TrimEnd('=')) is not null => $"an id and an answer with a space between them and no equals sign, such as: {draft.Checklist.Signs[0].Id} {Codes(draft.Checklist.Signs[0])[0]}",
        _ => "sharing=, origin= or solo=",
    };

    private static string? ChooseSharing(string value, Draft draft)
    {
        int level = Array.IndexOf(Levels, value);
        if (level < 0)
            return $"sharing= and one of {string.Join(", ", Levels)}";
        draft.Sharing = (SharingLevel)level;
        return null;
    }

    private static string? ChooseOrigin(string value, Draft draft)
    {
        Context? origin = draft.Catalog.FindContext(value);
        if (value != "none" && origin is not { Owner: ContextOwner.Partner })
            return $"origin= and one of {string.Join(", ", draft.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner).Select(c => c.Id).Append("none"))}";
        draft.Origin = value == "none" ? null : origin;
        return null;
    }

    private static string? ChooseSolo(string value, Draft draft)
    {
        if (value is not ("yes" or "no"))
            return "solo= and one of yes, no";
        draft.SoloOnly = value == "yes";
        return null;
    }
}
