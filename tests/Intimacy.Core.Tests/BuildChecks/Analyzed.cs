using System.Collections.Immutable;
using Intimacy.Core.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Intimacy.Core.Tests.BuildChecks;

/// <summary>What the analyzer says of code.</summary>
internal static class Analyzed
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.IO;
        global using System.Linq;
        global using Intimacy.Core.Catalog;
        global using Intimacy.Core.Model;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(typeof(IntimacyAdvisor).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Messages such as <c>Program.cs(3,5): error IC101: ...</c>; throws for code that does not compile.</summary>
    /// <param name="code">A program.</param>
    /// <param name="ids">The file of ids; null for a project without one.</param>
    public static async Task<IReadOnlyList<string>> By(string code, string? ids)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Planted",
            [CSharpSyntaxTree.ParseText(code, path: "Program.cs"), CSharpSyntaxTree.ParseText(Usings)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        ImmutableArray<AdditionalText> files = ids is null ? [] : [new IdsFile(ids)];
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new CatalogIdAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).Select(Text)];
    }

    private static string Text(Diagnostic diagnostic)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Program.cs({start.Line + 1},{start.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private sealed class IdsFile(string text) : AdditionalText
    {
        public override string Path => "obj/intimacy-ids.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
