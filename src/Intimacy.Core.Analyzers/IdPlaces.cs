using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Intimacy.Core.Analyzers;

/// <summary>Where a compilation wants ids: what carries the library's attribute, and what is handed over, assigned or compared there.</summary>
internal sealed class IdPlaces
{
    private const string AttributeName = "Intimacy.Core.Model.CatalogIdAttribute";

    private readonly INamedTypeSymbol _attribute;
    private readonly ConcurrentDictionary<ISymbol, string> _kinds = new(SymbolEqualityComparer.Default);

    private IdPlaces(INamedTypeSymbol attribute) => _attribute = attribute;

    /// <summary>Null for a compilation that does not know the library.</summary>
    public static IdPlaces? Of(Compilation compilation) => compilation.GetTypeByMetadataName(AttributeName) is { } attribute ? new IdPlaces(attribute) : null;

    /// <summary>The kind of id that is wanted, and the value or pattern that stands there.</summary>
    public IEnumerable<(string Kind, IOperation Value)> In(IOperation operation) => operation switch
    {
        IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument => Pair(KindOf(argument.Parameter), argument.Value),
        ISimpleAssignmentOperation assignment => Pair(KindOfValue(assignment.Target), assignment.Value),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Pair(KindOf(property), initializer.Value)),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Pair(KindOf(field), initializer.Value)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } both =>
            Pair(KindOfValue(both.LeftOperand), both.RightOperand).Concat(Pair(KindOfValue(both.RightOperand), both.LeftOperand)),
        IIsPatternOperation match => Pair(KindOfValue(match.Value), match.Pattern),
        IPropertySubpatternOperation match => Pair(KindOfValue(match.Member), match.Pattern),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Pair(KindOfValue(choice.Value), arm.Pattern)),
        ISwitchOperation choice => choice.Cases.SelectMany(@case => @case.Clauses).SelectMany(clause => Pair(KindOfValue(choice.Value), Compared(clause))),
        _ => [],
    };

    private static IOperation? Compared(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value,
        IPatternCaseClauseOperation pattern => pattern.Pattern,
        _ => null,
    };

    private static IEnumerable<(string Kind, IOperation Value)> Pair(string kind, IOperation? value) => kind.Length == 0 || value is null ? [] : [(kind, value)];

    private string KindOfValue(IOperation? value) => value switch
    {
        IPropertyReferenceOperation property => KindOf(property.Property),
        IFieldReferenceOperation field => KindOf(field.Field),
        IParameterReferenceOperation parameter => KindOf(parameter.Parameter),
        IConversionOperation conversion => KindOfValue(conversion.Operand),
        IConditionalAccessOperation access => KindOfValue(access.WhenNotNull),
        _ => "",
    };

    /// <summary>The kind that a symbol's attribute tells; empty where it has none.</summary>
    private string KindOf(ISymbol? symbol) => symbol is null ? "" : _kinds.GetOrAdd(symbol.OriginalDefinition, Read);

    private string Read(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _attribute))
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault())
        .Select(kind => kind.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, kind.Value))?.Name)
        .FirstOrDefault() ?? "";
}
