using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.Loader;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>
/// Which method calls which, of the library and of a sample built on it. A lambda, an iterator and a local function are part of the
/// method that they stand in; a delegate counts as called where it is made, and one in a static field where the field is read.
/// </summary>
internal sealed class CallGraph
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, HashSet<string>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public CallGraph(string sample)
    {
        var context = new AssemblyLoadContext(nameof(CallGraph));
        var resolver = new AssemblyDependencyResolver(sample);
        Assembly library = typeof(IntimacyAdvisor).Assembly;
        context.Resolving += (own, name) => name.Name == library.GetName().Name ? library : resolver.ResolveAssemblyToPath(name) is { } path ? own.LoadFromAssemblyPath(path) : null;
        Add(library);
        Add(context.LoadFromAssemblyPath(sample));
    }

    public bool Has(string method) => _files.ContainsKey(method);

    public string FileOf(string method) => _files[method];

    /// <summary>Whether one calls the other, or reads a property that does: properties are read, not walked through.</summary>
    public bool IsCalledBy(string caller, string method) => _calls[caller].Contains(method)
        || _calls[caller].Where(called => called.Contains(".get_", StringComparison.Ordinal) && _calls.ContainsKey(called) && called != caller).Any(property => IsCalledBy(property, method));

    private void Add(Assembly assembly)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        MetadataReader reader = symbols.GetMetadataReader();
        foreach (MethodBase method in assembly.GetTypes().SelectMany(Methods))
        {
            string name = NameOf(method);
            if (!_calls.TryGetValue(name, out HashSet<string>? calls))
                _calls[name] = calls = new HashSet<string>(StringComparer.Ordinal);
            calls.UnionWith(Instructions.MembersUsedBy(method).SelectMany(Called).Select(NameOf));
            DocumentHandle document = reader.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle(method.MetadataToken)).Document;
            if (!document.IsNil)
                _files[name] = Path.GetFileName(reader.GetString(reader.GetDocument(document).Name));
        }
    }

    private static IEnumerable<MethodBase> Called(MemberInfo member) => member switch
    {
        MethodBase method => [method],
        FieldInfo { IsStatic: true, DeclaringType: { TypeInitializer: { } initializer } type } when type.Namespace?.StartsWith("Intimacy", StringComparison.Ordinal) == true && !IsMade(type.Name) =>
            Instructions.MembersUsedBy(initializer).OfType<MethodBase>(),
        _ => [],
    };

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Any).Cast<MethodBase>().Concat(type.GetConstructors(Any));

    /// <summary>"Type.Method" of what somebody wrote, "Type.new" for a constructor. Overloads have one name.</summary>
    private static string NameOf(MethodBase method)
    {
        string? within = WithinBrackets(method.Name);
        Type type = method.DeclaringType!;
        bool isOfMadeType = IsMade(type.Name);
        while (IsMade(type.Name) && type.DeclaringType is { } outer)
        {
            within ??= WithinBrackets(type.Name);
            type = outer;
        }

        string written = within ?? (isOfMadeType && method.IsConstructor ? "made" : method.Name);
        string owner = type.Name.IndexOf('`') is > 0 and var generic ? type.Name[..generic] : type.Name;
        return $"{owner}.{(written == ".ctor" ? "new" : written)}";
    }

    /// <summary>"&lt;Build&gt;b__1" is a lambda that was written in Build, and "&lt;Groups&gt;d__3" the iterator of Groups; null for any other name.</summary>
    private static string? WithinBrackets(string name) => IsMade(name) && name.IndexOf('>') is > 1 and var end ? name[1..end] : null;

    private static bool IsMade(string name) => name.StartsWith('<');
}
