using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Intimacy.Core.Analyzers;

/// <summary>The constant texts that a value, a collection or a pattern may come to.</summary>
internal static class ConstantTexts
{
    public static IEnumerable<IOperation> In(IOperation? value) => value switch
    {
        null => [],
        { ConstantValue: { HasValue: true, Value: string } } => [Inner(value)],
        IConversionOperation conversion => In(conversion.Operand),
        IParenthesizedOperation parenthesized => In(parenthesized.Operand),
        IConditionalOperation choice => In(choice.WhenTrue).Concat(In(choice.WhenFalse)),
        ICoalesceOperation choice => In(choice.Value).Concat(In(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value)),
        IArrayCreationOperation array => In(array.Initializer),
        IArrayInitializerOperation array => array.ElementValues.SelectMany(In),
        IConstantPatternOperation pattern => In(pattern.Value),
        INegatedPatternOperation pattern => In(pattern.Pattern),
        IBinaryPatternOperation pattern => In(pattern.LeftPattern).Concat(In(pattern.RightPattern)),
        { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } => value.ChildOperations.SelectMany(In),
        _ => [],
    };

    /// <summary>The text itself where the compiler wraps it: what is shown is what was written.</summary>
    private static IOperation Inner(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? Inner(conversion.Operand) : value;
}
