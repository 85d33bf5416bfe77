using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>The engine knows no catalog: neither a name out of the built-in one nor how many of anything it has.</summary>
public partial class EngineTests
{
    private static readonly Repository.SourceFile[] Engine = [.. Repository.Library.Where(f => Floors.Engine.Contains(f.Folder))];

    [Fact]
    public void The_engine_is_found()
    {
        Engine.Should().HaveCountGreaterThan(20);
    }

    [Fact]
    public void The_engine_mentions_no_id_of_the_built_in_catalog()
    {
        IntimacyCatalog catalog = IntimacyCatalog.Default;
        string[] ids =
        [
            .. catalog.Signs.Select(s => s.Id), .. catalog.Strategies.Select(s => s.Id), .. catalog.Dimensions.Select(d => d.Id),
            .. catalog.Contexts.Select(c => c.Id), .. catalog.Checklists.Select(c => c.Id), .. catalog.Practices.Select(p => p.Id),
            .. catalog.Scales.Select(s => s.Id), .. catalog.Rules.Select(r => r.Id), .. catalog.Patterns.All.Select(p => p.Id),
            .. catalog.Focus.Focuses.Select(f => f.Id),
        ];

        var mentions = from file in Engine from id in ids where file.Code.Contains($"\"{id}\"", StringComparison.Ordinal) select $"{file.Path}: {id}";
        mentions.Should().BeEmpty();
    }

    [Fact]
    public void The_engine_uses_no_list_of_built_in_ids()
    {
        Engine.Where(f => IdConstant().IsMatch(f.Code)).Should().BeEmpty();
    }

    [Fact]
    public void The_engine_has_no_5_and_no_15_in_it()
    {
        var numbers = from file in Engine from Match number in FiveOrFifteen().Matches(file.Code) select $"{file.Path}: {number.Value}";

        numbers.Should().BeEmpty();
    }

    [GeneratedRegex(@"\b(Sign|Strategy|Context|Checklist)Ids\.")]
    private static partial Regex IdConstant();

    [GeneratedRegex(@"(?<![\w.])(5|15)(?![\w.])|(?<![\w.])(5|15)(_00|m|L)\b")]
    private static partial Regex FiveOrFifteen();
}
