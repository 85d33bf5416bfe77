using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Intimacy.Core.DependencyInjection;

namespace Intimacy.Core.Tests.Conventions;

public class TypesTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly Assembly Library = typeof(IntimacyAdvisor).Assembly;
    private static readonly Type[] Own = [.. Library.GetTypes().Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && t.Namespace?.StartsWith(Floors.Root, StringComparison.Ordinal) == true)];

    [Fact]
    public void Every_type_is_sealed_static_a_struct_an_enum_or_an_interface()
    {
        Own.Where(t => !t.IsSealed && !t.IsInterface).Should().BeEmpty();
    }

    /// <summary>More is a list that nobody reads: what a type needs beyond that has a name at the call.</summary>
    [Fact]
    public void No_constructor_takes_more_than_five()
    {
        Own.SelectMany(t => t.GetConstructors(Declared))
            .Where(c => c.GetParameters().Length > 5)
            .Select(c => $"{c.DeclaringType!.FullName}: {c.GetParameters().Length}").Should().BeEmpty();
    }

    [Fact]
    public void Only_options_have_public_setters()
    {
        var setters =
            from type in Library.GetExportedTypes()
            where type != typeof(IntimacyCoreOptions)
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        setters.Should().BeEmpty();
    }

    [Fact]
    public void No_field_is_public_but_constants_and_enum_members()
    {
        Library.GetExportedTypes().SelectMany(t => t.GetFields()).Where(f => !f.IsLiteral && !f.IsSpecialName).Should().BeEmpty();
    }

    [Fact]
    public void No_static_field_can_be_set_again()
    {
        Own.SelectMany(t => t.GetFields(Declared)).Where(f => f.IsStatic && !f.IsInitOnly && !f.IsLiteral).Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void No_static_field_holds_a_collection_that_can_grow()
    {
        Own.SelectMany(t => t.GetFields(Declared))
            .Where(f => f.IsStatic && (typeof(IDictionary).IsAssignableFrom(f.FieldType) || f.FieldType == typeof(StringBuilder) || IsGrowing(f.FieldType)))
            .Select(Name).Should().BeEmpty();
    }

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed()
    {
        var handedOut =
            from type in Library.GetExportedTypes()
            where type != typeof(IntimacyCoreOptions)
            from property in type.GetProperties(Declared)
            where property.GetMethod is { IsPublic: true }
            where property.PropertyType.IsArray || IsGrowing(property.PropertyType) || typeof(IDictionary).IsAssignableFrom(property.PropertyType)
                && !property.PropertyType.Name.StartsWith("Immutable", StringComparison.Ordinal)
            select $"{type.Name}.{property.Name}";
        handedOut.Should().BeEmpty();
    }

    [Fact]
    public void No_public_record_has_a_primary_constructor_that_a_new_property_would_break()
    {
        Library.GetExportedTypes().Where(t => t.GetMethod("Deconstruct") is { } method && method.GetParameters().Length > 1).Should().BeEmpty();
    }

    [Fact]
    public void The_library_references_nothing_but_the_framework_and_the_container_s_abstractions()
    {
        Library.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "Microsoft.Extensions.DependencyInjection.Abstractions")
            .Should().BeEmpty();
        Library.GetReferencedAssemblies().Select(a => a.Name!)
            .Should().NotContain(name => name.Contains("Net.Http") || name.Contains("Sockets") || name.Contains("FileSystem") || name.Contains("Console"), "it stores, sends and logs nothing");
    }

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    private static bool IsGrowing(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(HashSet<>) || type.GetGenericTypeDefinition() == typeof(Dictionary<,>));
}
