using System.Reflection;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>Which type of an assembly uses which: by its members, by what its methods call, and by its attributes. Nested types count as the outermost.</summary>
internal sealed class TypeGraph
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private readonly Dictionary<Type, HashSet<Type>> _uses = [];

    public TypeGraph(Assembly assembly, string rootNamespace)
    {
        foreach (Type type in assembly.GetTypes())
        {
            if (Outermost(type) is not { Namespace: { } ns } owner || !ns.StartsWith(rootNamespace, StringComparison.Ordinal))
                continue;
            if (!_uses.TryGetValue(owner, out HashSet<Type>? uses))
                _uses[owner] = uses = [];
            uses.UnionWith(Used(type).SelectMany(Parts).Where(t => t.Assembly == assembly).Select(Outermost).Where(t => t != owner && t.Namespace?.StartsWith(rootNamespace, StringComparison.Ordinal) == true));
        }
    }

    public IEnumerable<Type> Types => _uses.Keys.OrderBy(t => t.FullName, StringComparer.Ordinal);

    public IReadOnlySet<Type> UsedBy(Type type) => _uses[type];

    /// <summary>Sets of more than one type each of which leads to every other.</summary>
    public IReadOnlyList<string[]> Rings() => StrongComponents.Of(_uses, t => t.FullName!);

    public IReadOnlyList<string[]> NamespaceRings() => StrongComponents.Of(ByNamespace(), ns => ns);

    /// <summary>Each namespace with those that it uses.</summary>
    public Dictionary<string, HashSet<string>> ByNamespace() => _uses
        .GroupBy(u => u.Key.Namespace!, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => g.SelectMany(u => u.Value).Select(t => t.Namespace!).Where(ns => ns != g.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static IEnumerable<Type> Used(Type type)
    {
        IEnumerable<MethodBase> methods = type.GetMethods(Any).Cast<MethodBase>().Concat(type.GetConstructors(Any));
        return type.GetFields(Any).Select(f => f.FieldType)
            .Concat(type.GetInterfaces())
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(type.GetCustomAttributesData().SelectMany(a => a.ConstructorArguments).Select(a => a.Value).OfType<Type>())
            .Concat(methods.SelectMany(Used));
    }

    private static IEnumerable<Type> Used(MethodBase method)
    {
        IEnumerable<Type> signature = method.GetParameters().Select(p => p.ParameterType).Append(method is MethodInfo { ReturnType: var type } ? type : typeof(void));
        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(v => v.LocalType)).Concat(Called(method))
            : signature;
    }

    private static IEnumerable<Type> Called(MethodBase method)
    {
        foreach (MemberInfo member in Instructions.MembersUsedBy(method))
        {
            if ((member as Type ?? member.DeclaringType) is { } used)
                yield return used;
            if (member is MethodInfo { IsGenericMethod: true } generic)
            {
                foreach (Type argument in generic.GetGenericArguments())
                    yield return argument;
            }
        }
    }
}
