namespace Intimacy.Console.Reports.Content;

internal sealed record BulletList(IReadOnlyList<string> Items) : Block
{
    public BulletList(IEnumerable<string> items)
        : this([.. items])
    {
    }
}
