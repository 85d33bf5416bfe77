namespace Intimacy.Core.Json;

/// <summary>The kinds of JSON value.</summary>
internal enum JsonKind : byte
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
