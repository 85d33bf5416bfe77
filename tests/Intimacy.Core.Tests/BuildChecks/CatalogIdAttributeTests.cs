using System.Reflection;
using Intimacy.Core.Build;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.BuildChecks;

/// <summary>Whatever of the library takes or gives an id of a catalog says so.</summary>
public class CatalogIdAttributeTests
{
    /// <summary>Ids of other things: of whole catalogs and packs, parts of a dimension, signs that no catalog has any more, ideas that a couple wrote, checks, themes.</summary>
    private static readonly string[] OfOtherThings =
    [
        "CatalogPack.Id", "IntimacyCatalog.Id", "IntimacyCatalog.VersionId", "StoredReport.CatalogId", "ScoreBand.Id", "ScoreConversion.Id", "RetiredSign.Id", "FunListEntry.Id", "FunPick.IdeaId", "FunList.Find(id)",
        "CatalogCheck.Id", "TalkPrompt.ThemeId", "StoredArea.Id", "StoredScore.Id", "StoredIndex.Id",
    ];

    [Fact]
    public void Every_text_called_an_id_or_a_checklist_says_of_what()
    {
        Type[] types = [.. typeof(IntimacyAdvisor).Assembly.GetExportedTypes()];
        IEnumerable<string> properties =
            from type in types
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.PropertyType == typeof(string) && IsId(property.Name) && property.GetCustomAttribute<CatalogIdAttribute>() is null
            select $"{type.Name}.{property.Name}";
        IEnumerable<string> parameters =
            from type in types
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Cast<MethodBase>().Concat(type.GetConstructors())
            from parameter in method.GetParameters()
            where parameter.ParameterType == typeof(string) && IsId(parameter.Name!) && parameter.GetCustomAttribute<CatalogIdAttribute>() is null
            select $"{type.Name}.{method.Name}({parameter.Name})";

        properties.Concat(parameters).Should().OnlyContain(member => OfOtherThings.Contains(member));
    }

    [Fact]
    public void Every_kind_has_ids_in_the_built_in_catalog()
    {
        CatalogIdList.Write([IntimacyCatalog.Default], isComplete: false).TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]).Distinct()
            .Should().BeEquivalentTo(Enum.GetNames<CatalogIdKind>());
    }

    [Fact]
    public void The_list_of_ids_has_every_constant_of_the_library()
    {
        string[] ids = CatalogIdList.Write([IntimacyCatalog.Default], isComplete: false).TrimEnd('\n').Split('\n');

        ids.Should().Contain($"Caution {CautionIds.LowCoverage}").And.Contain("Practice warm-touch").And.Contain("Sign loneliness").And.BeInAscendingOrder(StringComparer.Ordinal.Compare);
    }

    private static bool IsId(string name) => name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || name.EndsWith("checklist", StringComparison.OrdinalIgnoreCase);
}
