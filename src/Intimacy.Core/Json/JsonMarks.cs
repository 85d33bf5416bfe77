namespace Intimacy.Core.Json;

/// <summary>What is remembered of a value beside what it is.</summary>
[Flags]
internal enum JsonMarks : byte
{
    None = 0,

    /// <summary>A reader asked for this property.</summary>
    Known = 1,

    /// <summary>A second property of the same name: it counts for nothing.</summary>
    Repeated = 2,

    /// <summary>A string with half of a surrogate pair, which is valid JSON and no text.</summary>
    UnreadableText = 4,

    /// <summary>The same in a name.</summary>
    UnreadableName = 8,
}
