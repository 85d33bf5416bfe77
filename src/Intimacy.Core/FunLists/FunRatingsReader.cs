using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Reads the tree of ratings.</summary>
internal static class FunRatingsReader
{
    public const string HexForm = "64 lower-case hexadecimal digits";

    public static FunRatings? Read(JsonTreeNode tree, object context, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.FunRatings))
            return null;
        json.Choice("format", (DocumentFormat.FunRatings, true));
        string? partner = json.String("partner");
        if (partner is not null && !CheckInExpectations.IsPartner(partner))
            problems.Add(json.PathOf("partner"), CheckInExpectations.PartnerForm, "another text");
        int? round = json.Integer("round", 1, FunList.MostRounds);
        string? salt = json.String("salt");
        if (salt is not null && !IsHex(salt))
            problems.Add(json.PathOf("salt"), HexForm, "another text");
        ImmutableSortedDictionary<string, int>.Builder ratings = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (json.Object("ratings") is { } given)
        {
            if (given.Members.Count is 0 or > FunList.MaxIdeas)
                problems.Add(given.Path, FunRater.HowMany, given.Members.Count == 0 ? "none" : "more");
            foreach (JsonTreeNode node in given.Members)
            {
                node.MarkKnown();
                if (!IdForm.IsId(node.Name!))
                    problems.Add(node.Path, IdForm.Expected, "another name");
                else if (given.AsInteger(node, 0, FunRatings.Highest) is { } rating)
                    ratings[node.Name!] = rating;
            }
        }

        json.Close();
        return problems.IsEmpty ? new FunRatings(partner!, round!.Value, ratings.ToImmutable(), [.. Convert.FromHexString(salt!)]) : null;
    }

    public static bool IsHex(string text) => text.Length == 2 * FunRatings.SaltLength && text.All(char.IsAsciiHexDigitLower);
}
