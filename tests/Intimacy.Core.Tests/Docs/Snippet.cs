using System.Reflection;
using System.Text.RegularExpressions;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Docs;

/// <summary>
/// Code that stands in a page, compiled in Docs/Snippets. The lines between <c>// begin NAME</c> and <c>// end NAME</c> are the block;
/// several such parts of one file are joined by an empty line. The method called Name runs it and is handed the console. The namespace
/// is not below the library's, so that a snippet needs the same using directives as a reader's program.
/// </summary>
internal sealed partial record Snippet(string Name, string Code, Action<TextWriter> Run)
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path("tests/Intimacy.Core.Tests/Docs/Snippets"), "*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    public string Output()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Run(output);
        return output.ToString().TrimEnd();
    }

    public override string ToString() => Name;

    private static IEnumerable<Snippet> Read(string source) =>
        Part().Matches(source).GroupBy(m => m.Groups[1].Value)
            .Select(parts => new Snippet(parts.Key, string.Join("\n\n", parts.Select(p => Outdent(p.Groups[2].Value))), MethodOf(parts.Key)));

    private static Action<TextWriter> MethodOf(string name)
    {
        string method = string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        MethodInfo[] methods =
        [
            .. typeof(Snippet).Assembly.GetTypes()
                .Where(t => t.Namespace == "Newcomer")
                .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Where(m => m.Name == method),
        ];
        methods.Should().ContainSingle("the snippet {0} is run by one method {1}(TextWriter)", name, method);
        if (methods[0].ReturnType != typeof(Task))
            return methods[0].CreateDelegate<Action<TextWriter>>();
        Func<TextWriter, Task> run = methods[0].CreateDelegate<Func<TextWriter, Task>>();
        return output => run(output).GetAwaiter().GetResult();
    }

    private static string Outdent(string part)
    {
        string[] lines = part.TrimEnd().Split('\n');
        int indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join("\n", lines.Select(l => l.Length > indent ? l[indent..] : l.Trim()));
    }

    [GeneratedRegex(@"^ *// begin ([\w-]+)\n(.*?)^ *// end \1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();
}
