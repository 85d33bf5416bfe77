namespace Intimacy.Core.Json;

/// <summary>The formats of this library. A file of another one is told by its name, and not looked into.</summary>
internal static class DocumentFormat
{
    public const string Catalog = "intimacy-catalog/1";
    public const string Pack = "intimacy-pack/1";
    public const string CheckIn = "intimacy-check-in/1";
    public const string SharedView = "intimacy-shared/1";
    public const string Report = "intimacy-report/1";
    public const string History = "intimacy-history/1";
    public const string Plan = "intimacy-plan/1";
    public const string PracticeLog = "intimacy-practice-log/1";
    public const string FunList = "intimacy-fun-list/1";
    public const string FunRatings = "intimacy-fun-ratings/1";

    /// <summary>The part of a report that only a history gives. Named here, since what makes reports knows no word that a catalog may use as an id.</summary>
    public const string ChangePart = "change";

    private static readonly (string Format, string Noun)[] All =
    [
        (Catalog, "a catalog"), (Pack, "a pack"), (CheckIn, "a check-in"), (SharedView, "a shared view"),
        (Report, "a report"), (History, "a check-in history"), (Plan, "a plan"), (PracticeLog, "a practice log"),
        (FunList, "a fun list"), (FunRatings, "ratings of a fun list"),
    ];

    /// <summary>What an editor reads to check a file while it is written. Every document may have it, and nothing here follows it.</summary>
    public const string SchemaReference = "$schema";

    /// <summary>Whether the document says that it is of another format of this library; then that is its one problem. In any format a reference to a schema is passed over.</summary>
    public static bool IsOfAnother(this JsonObjectReader json, string format)
    {
        json.OptionalString(SchemaReference);
        if (json.Optional("format") is not { Kind: JsonKind.String } node || node.Text == format || Array.Find(All, f => f.Format == node.Text).Noun is not { } noun)
            return false;
        json.Problems.Add(node.Path, $"{Array.Find(All, f => f.Format == format).Noun} ({format})", $"{noun} ({node.Text})");
        return true;
    }
}
