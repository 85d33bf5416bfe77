using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>A checklist as it counts below the level of answers: neither delicate nor confidential signs have a say there.</summary>
internal sealed class Form
{
    public Form(IntimacyCatalog catalog, string checklist)
    {
        Catalog = catalog;
        Checklist = catalog.Checklists.Single(c => c.Id == checklist);
        Signs = [.. Checklist.Signs.Where(s => !s.IsDelicate && !s.IsConfidential && (s.Index is not null || !s.Dimensions.IsEmpty))];
        if (Signs.Any(s => s.Scale.Options.Length != Block.Options || s.Scale.Range != Signs[0].Scale.Range))
            throw new InvalidOperationException("The tables count with scales of five options and one range.");
        Presence = Group.Of(Signs, IndexKind.Presence);
        Absence = Group.Of(Signs, IndexKind.Absence);
        Blocks = [.. Connected(Signs).Select(signs => new Block(this, signs)).OrderBy(b => b.Count)];
    }

    public IntimacyCatalog Catalog { get; }

    public Checklist Checklist { get; }

    /// <summary>The signs that count: what is guessed.</summary>
    public ImmutableArray<Sign> Signs { get; }

    public Group Presence { get; }

    public Group Absence { get; }

    /// <summary>The signs in blocks that have no dimension in common; small ones first, which keeps the tables small for longer.</summary>
    public ImmutableArray<Block> Blocks { get; }

    private static IEnumerable<ImmutableArray<Sign>> Connected(IEnumerable<Sign> signs)
    {
        List<Sign> left = [.. signs];
        while (left.Count > 0)
        {
            List<Sign> block = [left[0]];
            for (int i = 0; i < block.Count; i++)
                block.AddRange(left.Where(s => !block.Contains(s) && Touch(s, block[i])).ToList());
            left.RemoveAll(block.Contains);
            yield return [.. block];
        }
    }

    private static bool Touch(Sign one, Sign other) =>
        one.Dimensions.Any(a => other.Dimensions.Any(b => a.Dimension == b.Dimension));
}
