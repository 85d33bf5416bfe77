using System.Reflection;
using System.Text.RegularExpressions;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Conventions;

public class FloorsTests
{
    private static readonly Assembly Library = typeof(IntimacyAdvisor).Assembly;
    private static readonly TypeGraph Graph = new(Library, Floors.Root);

    [Fact]
    public void Every_folder_is_a_room_of_a_floor()
    {
        Repository.Library.Where(f => !Floors.IsKnown(f.Folder.Replace('/', '.'))).Should().BeEmpty();
    }

    [Fact]
    public void No_type_uses_one_of_a_higher_floor()
    {
        var wrong =
            from type in Graph.Types
            from used in Graph.UsedBy(type)
            where !Floors.MayUse(Floors.RoomOf(type.Namespace), Floors.RoomOf(used.Namespace))
            select $"{type.FullName} uses {used.FullName}";
        wrong.Should().BeEmpty();
    }

    /// <summary>A constant leaves no trace in the compiled code, nor does a reference in a comment.</summary>
    [Fact]
    public void No_file_names_a_room_of_a_higher_floor()
    {
        var wrong =
            from file in Repository.Library
            from Match use in Regex.Matches(file.Text, @"(?m)^using (?:static )?Intimacy\.Core\.?([\w.]*);")
            where Floors.IsKnown(use.Groups[1].Value) && !Floors.MayUse(file.Folder.Replace('/', '.'), use.Groups[1].Value)
            select $"{file.Path}: {use.Value}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_reader_knows_of_the_model_only_problems_and_their_exception()
    {
        string[] model = [.. Library.GetTypes().Where(t => t.Namespace == "Intimacy.Core.Model" && !t.IsNested).Select(t => t.Name)];

        var used =
            from file in Repository.Library
            where file.Folder == "Json" && file.Code.Contains("using Intimacy.Core.Model;", StringComparison.Ordinal)
            from name in model
            where Regex.IsMatch(file.Code, $@"\b{name}\b")
            select name;
        used.Distinct().Should().BeEquivalentTo(nameof(InputProblem), nameof(InvalidInputException));
    }

    [Fact]
    public void A_use_of_a_higher_floor_would_be_seen()
    {
        Floors.MayUse("Model", "Json").Should().BeFalse();
        Floors.MayUse("Catalog", "CheckIns").Should().BeFalse();
        Floors.MayUse("Catalog.Reading", "Catalog").Should().BeFalse();
        Floors.MayUse("Scoring", "").Should().BeFalse();
        Graph.UsedBy(typeof(IntimacyAdvisor)).Should().Contain([typeof(Core.CheckIns.CheckIn), typeof(Core.Reports.OwnReport)]);
    }
}
