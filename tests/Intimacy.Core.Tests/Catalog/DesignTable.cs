namespace Intimacy.Core.Tests.Catalog;

/// <summary>The table of signs as the design gives it, copied by hand: sign, index, dimensions, scale, traits, smallest checklist.</summary>
internal static class DesignTable
{
    public const string Rows = """
        + meaningful-conversations   | presence | sharing 2               | frequency |                 | article
        + talking-over-the-day       | presence | sharing 1, validation 1 | frequency |                 | article
        + making-time                | presence | togetherness 2          | frequency |                 | article
        + curiosity                  | presence | validation 2            | frequency |                 | article
        + trying-each-others-ideas   | presence | togetherness 1          | frequency |                 | article
        + empathy-and-validation     | presence | validation 2            | frequency |                 | article
        - lack-of-support            | absence  | validation 2            | frequency |                 | article
        - loneliness                 | absence  | closeness 2             | frequency |                 | article
        - leaving-things-unsaid      | absence  | sharing 2               | frequency |                 | article
        - disconnection              | absence  | closeness 2             | frequency |                 | article
        - fear-of-rejection          | absence  | security 2, sharing 1   | frequency | delicate        | article
        - distancing                 | absence  | closeness 2             | frequency |                 | article
        - little-affection           | absence  | closeness 2             | frequency |                 | article
        - lack-of-empathy            | absence  | closeness 1             | frequency |                 | article
        - frequent-conflict          | absence  |                         | frequency |                 | article
        + feeling-secure             | presence | security 2              | extent    |                 | core
        + feeling-loved              | presence | security 2              | extent    |                 | full
        + knowing-inner-world        | presence | closeness 2             | extent    |                 | core
        - lack-of-trust              | absence  | security 2              | extent    | delicate        | core
        - poor-communication         | absence  | sharing 2               | frequency |                 | core
        - secrets                    | absence  | security 2              | frequency | delicate        | core
        - hidden-emotions            | absence  | sharing 1               | frequency |                 | core
        - receiving-hurtful-remarks  | absence  | security 2              | frequency | delicate, guard | core
        - giving-hurtful-remarks     |          |                         | frequency | delicate, guard | core
        - device-interruptions       |          |                         | frequency |                 | core
        - own-device-habit           |          |                         | frequency |                 | full
        - no-time-together           |          | togetherness 2          | frequency |                 | core
        - too-much-togetherness      |          |                         | extent    |                 | core
        - neglecting-own-life        |          |                         | frequency |                 | full
        + having-fun-together        |          | togetherness 1          | frequency |                 | full
        - carrying-old-hurts         |          |                         | extent    |                 | full
        - hurts-between-us           |          | security 1              | extent    | delicate        | full
        - getting-worse              |          |                         | change    | delicate, guard | core
        - afraid-of-partner          |          |                         | frequency | confidential    | core
        - controlled-by-partner      |          |                         | frequency | confidential    | core
        """;

    public static IReadOnlyList<string[]> Cells { get; } =
        [.. Rows.Split('\n').Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray())];

    public static string Id(string[] row) => row[0][2..];

    public static IEnumerable<string> SignsOf(params string[] groups) => Cells.Where(row => groups.Contains(row[5])).Select(Id);
}
