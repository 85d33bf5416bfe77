using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

/// <summary>What stands behind advice, for a reader.</summary>
internal static class SourcePages
{
    public static ReaderPage Of(IntimacyCatalog catalog, EvidenceSource source) => new ReaderPage(source.Title, source.Citation)
        .With("What was found", source.Found)
        .With("What it does not show", source.Limits)
        .With("Sentences that rest on it", catalog.Claims.Where(c => c.Sources.Contains(source)).Select(c => c.Text));

    public static ReaderPage Of(Claim claim) => new ReaderPage(claim.Text, claim.GradeText)
        .With("The studies", claim.Sources.Select(s => s.Citation));

    public static ReaderPage Of(ModelStatement statement) => new(statement.Text, statement.GradeText);

    /// <summary>A claim with the year of each study that it cites; without one it is advice.</summary>
    public static string Line(Claim claim) => claim.Sources.IsEmpty
        ? $"{claim.Text} (Advice; no study is cited.)"
        : $"{claim.Text} ({string.Join("; ", claim.Sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Authors[0]}, {s.Year}")))})";
}
