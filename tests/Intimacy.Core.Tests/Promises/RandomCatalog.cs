using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// Catalogs of instruments nobody thought of: other scales (unordered codes, negative values), dimensions, rules. The number is
/// the seed and also the size, so that a failing case shrinks to a small catalog.
/// </summary>
internal static class RandomCatalog
{
    public const int Count = 200;

    private static readonly Lazy<IntimacyAdvisor>[] Pool =
        [.. Enumerable.Range(0, Count).Select(number => new Lazy<IntimacyAdvisor>(() => new IntimacyAdvisor(Load(number))))];

    public static IntimacyAdvisor Advisor(int number) => Pool[number].Value;

    public static IntimacyAdvisor AdvisorOf(IntimacyCatalog catalog) =>
        Pool.First(advisor => advisor.IsValueCreated && ReferenceEquals(advisor.Value.Catalog, catalog)).Value;

    private static IntimacyCatalog Load(int number)
    {
        JsonObject document = new RandomDocument(number).Build();
        return IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString())));
    }
}
