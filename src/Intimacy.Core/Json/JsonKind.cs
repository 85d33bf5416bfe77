namespace Intimacy.Core.Json;

/// <summary>The kinds of JSON value.</summary>
internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
