using Xunit.Abstractions;

namespace Intimacy.Core.Tests.Conventions;

public class RingTests(ITestOutputHelper output)
{
    private static readonly TypeGraph Library = new(typeof(IntimacyAdvisor).Assembly, Floors.Root);

    [Fact]
    public void No_namespaces_form_a_ring()
    {
        foreach ((string ns, HashSet<string> used) in Library.ByNamespace().OrderBy(n => n.Key, StringComparer.Ordinal))
            output.WriteLine($"{ns} -> {string.Join(", ", used.Order(StringComparer.Ordinal))}");

        Library.NamespaceRings().Select(r => string.Join(", ", r)).Should().BeEmpty();
    }

    [Fact]
    public void No_ring_of_types_has_more_than_two()
    {
        foreach (Type type in Library.Types)
            output.WriteLine($"{type.FullName} -> {string.Join(", ", Library.UsedBy(type).Select(t => t.Name).Order(StringComparer.Ordinal))}");

        Library.Rings().Where(r => r.Length > 2).Select(r => string.Join(", ", r)).Should().BeEmpty();
    }

    [Fact]
    public void A_ring_would_be_seen()
    {
        var graph = new TypeGraph(typeof(RingTests).Assembly, "Intimacy.Core.Tests.Conventions.Planted");

        graph.Rings().Should().ContainSingle().Which.Select(name => name.Split('.')[^1]).Should().BeEquivalentTo("RingOne", "RingTwo", "RingThree");
        graph.NamespaceRings().Should().ContainSingle();
    }
}
