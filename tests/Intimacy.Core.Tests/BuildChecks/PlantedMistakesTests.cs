using Intimacy.Core.Build;
using Intimacy.Core.Tests.Approved;

namespace Intimacy.Core.Tests.BuildChecks;

/// <summary>Each mistake is told at its place, with what is wrong, and nothing else is told.</summary>
public class PlantedMistakesTests
{
    public static TheoryData<string> Projects => new(PlantedProject.Names);

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_mistake_is_told_at_its_place(string name)
    {
        var project = new PlantedProject(name);
        IEnumerable<string> documents = name == "no-such-file" ? [project.PathOf("hause.json")] : project.Documents;

        IReadOnlyList<BuildMessage> messages = ContentCheck.Run(new BuildRequest(["all-are-errors true", .. documents.Select(path => $"document ={path}")]), out string? ids);
        IReadOnlyList<string> inCode = project.Code is { } code ? await Analyzed.By(code, ids) : [];

        string[] told = [.. messages.Where(m => m.IsError).Select(m => project.Short(m.ToString())), .. inCode];
        ApprovedFile.CheckAt($"tests/build/planted/{name}/expected.txt", string.Join('\n', told.Order(StringComparer.Ordinal)));
        messages.Where(m => !m.IsError).Select(m => m.ToString()).Should().NotContain(m => !m.Contains(": information IC", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_more_than_a_dozen_of_them()
    {
        PlantedProject.Names.Should().HaveCountGreaterThan(12);
        foreach (string name in PlantedProject.Names)
            new PlantedProject(name).Expected.Should().Contain(line => line.Contains(": error IC"), name);
    }
}
