using System.Reflection;
using System.Reflection.Emit;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>Reads what a compiled method mentions: methods, fields and types, in the order of its instructions.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> ByValue =
        typeof(OpCodes).GetFields().Select(f => f.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    public static IEnumerable<MemberInfo> MembersUsedBy(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            yield break;
        Type[] typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            OpCode op = code[at] == 0xfe ? ByValue[(short)((code[at] << 8) | code[at + 1])] : ByValue[code[at]];
            at += op.Size;
            bool isMember = op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok;
            if (isMember && method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments) is { } member)
                yield return member;
            at += Length(op.OperandType, code, at);
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
