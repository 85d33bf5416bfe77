using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Intimacy.Core.Analyzers;

/// <summary>
/// Finds constants that stand where an id of a catalog is wanted and that no catalog of the project has. Which ids there are, it reads from the file that the build writes;
/// without one, it says nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogIdAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor UnknownId = new(
        "IC101",
        "An id that no catalog of the project has",
        "{0}",
        "Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An id that the catalog does not have throws, finds nothing or is never equal, and nobody sees it until then.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(UnknownId);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (CatalogIds.Read(start.Options.AdditionalFiles, start.CancellationToken) is not { } ids || IdPlaces.Of(start.Compilation) is not { } places)
            return;
        start.RegisterOperationAction(
            context => Check(context, ids, places),
            OperationKind.Argument,
            OperationKind.SimpleAssignment,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.PropertySubpattern,
            OperationKind.SwitchExpression,
            OperationKind.Switch);
    }

    private static void Check(OperationAnalysisContext context, CatalogIds ids, IdPlaces places)
    {
        foreach ((string kind, IOperation value) in places.In(context.Operation))
        {
            foreach (IOperation constant in ConstantTexts.In(value))
            {
                if (constant.ConstantValue is { HasValue: true, Value: string id } && ids.Complaint(kind, id) is { } complaint)
                    context.ReportDiagnostic(Diagnostic.Create(UnknownId, constant.Syntax.GetLocation(), complaint));
            }
        }
    }
}
