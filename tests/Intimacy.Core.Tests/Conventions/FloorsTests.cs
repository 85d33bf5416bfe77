using System.Reflection;
using System.Text.RegularExpressions;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Conventions;

public class FloorsTests
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly Assembly Library = typeof(IntimacyAdvisor).Assembly;

    [Fact]
    public void Every_folder_is_a_floor()
    {
        Repository.Library.Where(f => !Floors.IsKnown(f.Folder)).Should().BeEmpty();
    }

    [Fact]
    public void No_file_names_a_higher_floor()
    {
        string folders = string.Join('|', Floors.Folders.Where(f => f.Length > 0));
        var uses = new Regex($@"\busing (?:static )?Intimacy\.Core\.(\w+)|\bIntimacy\.Core\.(\w+)\.|(?<![\w.])({folders})\.[A-Z]\w*");

        var wrong =
            from file in Repository.Library
            from Match use in uses.Matches(file.Code)
            let other = use.Groups.Cast<Group>().Skip(1).First(g => g.Success).Value
            where Floors.IsKnown(other) && !Floors.MayUse(file.Folder, other) && !IsOwnMember(file, use.Value, other)
            select $"{file.Path}: {use.Value}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_member_and_no_local_has_a_type_of_a_higher_floor()
    {
        var wrong =
            from type in Library.GetTypes()
            where type.Namespace?.StartsWith(Floors.Root, StringComparison.Ordinal) == true
            from used in Used(type).SelectMany(Parts).Distinct()
            where used.Assembly == Library && !Floors.MayUse(Floors.FolderOf(type.Namespace), Floors.FolderOf(used.Namespace))
            select $"{type.FullName} uses {used.FullName}";
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
        Floors.MayUse("Scoring", "").Should().BeFalse();
        Used(typeof(IntimacyAdvisor)).SelectMany(Parts).Should().Contain([typeof(Core.CheckIns.CheckIn), typeof(Core.Reports.OwnReport)]);
    }

    /// <summary>A property such as Catalog is no namespace.</summary>
    private static bool IsOwnMember(Repository.SourceFile file, string use, string name) =>
        !use.Contains("Intimacy.Core", StringComparison.Ordinal) && Regex.IsMatch(file.Code, $@"\b[\w<>?]+ {name} (?:{{|=>)");

    private static IEnumerable<Type> Used(Type type)
    {
        IEnumerable<MethodBase> methods = type.GetMethods(Any).Cast<MethodBase>().Concat(type.GetConstructors(Any));
        return type.GetFields(Any).Select(f => f.FieldType)
            .Concat(type.GetInterfaces())
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(methods.SelectMany(m => m.GetParameters().Select(p => p.ParameterType)
                .Append(m is MethodInfo method ? method.ReturnType : typeof(void))
                .Concat(m.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? [])));
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}
