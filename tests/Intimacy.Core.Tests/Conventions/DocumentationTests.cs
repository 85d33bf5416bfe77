using System.Reflection;

namespace Intimacy.Core.Tests.Conventions;

public class DocumentationTests
{
    private const BindingFlags Public = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
    private static readonly Type[] Types = typeof(IntimacyAdvisor).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        Types.Where(t => Documentation.Of(t).SingleOrDefault() is not { } entry || !Documentation.IsSaid(entry)).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_member_says_what_it_does()
    {
        Members().GroupBy(m => (m.DeclaringType, m is ConstructorInfo ? ".ctor" : m.Name))
            .Where(overloads => Documentation.Of(overloads.First()).Count(Documentation.IsSaid) < overloads.Count())
            .Select(overloads => $"{overloads.Key.DeclaringType!.Name}.{overloads.Key.Item2}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_parameter_and_every_result_is_explained()
    {
        var unsaid =
            from method in Members().OfType<MethodInfo>()
            let entries = Documentation.Of(method).ToList()
            where entries.All(e => e.Element("inheritdoc") is null)
            from parameter in method.GetParameters().Select(p => p.Name!).Append(method.ReturnType == typeof(void) ? null : "returns")
            where parameter is not null && !entries.Any(e => parameter == "returns"
                ? e.Element("returns") is not null
                : e.Elements("param").Any(p => p.Attribute("name")!.Value == parameter && p.Value.Trim().Length > 3))
            select $"{method.DeclaringType!.Name}.{method.Name}({parameter})";
        unsaid.Should().BeEmpty();
    }

    [Fact]
    public void Options_state_their_defaults()
    {
        typeof(Core.DependencyInjection.IntimacyCoreOptions).GetProperties()
            .Where(p => !Documentation.Of(p).Single().Elements("value").Any(v => v.Value.Contains("Default", StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    /// <summary>Equality, hash codes and what a record or enum makes up itself need no words of their own.</summary>
    private static IEnumerable<MemberInfo> Members() =>
        from type in Types
        from member in type.GetMembers(Public)
        where member is not Type && !IsMadeUp(type, member)
        select member;

    private static bool IsMadeUp(Type type, MemberInfo member)
    {
        bool isRecord = type.GetMethod("<Clone>$") is not null;
        return member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
            || member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal)
            || member is ConstructorInfo constructor && constructor.GetParameters().Length == 0 && !Documentation.Of(constructor).Any()
            || member is FieldInfo { IsSpecialName: true }
            || isRecord && member.Name is "ToString" or "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality";
    }
}
