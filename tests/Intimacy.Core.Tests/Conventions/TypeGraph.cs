using System.Reflection;
using System.Reflection.Emit;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>Which type of an assembly uses which: by its members, by what its methods call, and by its attributes. Nested types count as the outermost.</summary>
internal sealed class TypeGraph
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly Dictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields().Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

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
            ? signature.Concat(body.LocalVariables.Select(v => v.LocalType)).Concat(Called(method, body.GetILAsByteArray()!))
            : signature;
    }

    private static IEnumerable<Type> Called(MethodBase method, byte[] code)
    {
        Type[] typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            OpCode op = code[at] == 0xfe ? OpCodesByValue[(short)((code[at] << 8) | code[at + 1])] : OpCodesByValue[code[at]];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                MemberInfo? member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments);
                if (member is Type used)
                    yield return used;
                else if (member?.DeclaringType is { } declaring)
                    yield return declaring;
                if (member is MethodInfo { IsGenericMethod: true } generic)
                {
                    foreach (Type argument in generic.GetGenericArguments())
                        yield return argument;
                }
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
