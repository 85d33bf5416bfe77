namespace Intimacy.Core.Json;

/// <summary>
/// One value of a document: where its name and its text stand among the letters of the tree, and where the next value after it and all that
/// it holds begins. 28 bytes a value, however deep or long the document is.
/// </summary>
internal struct JsonRow
{
    /// <summary>What <see cref="NameLength"/> says of an element of an array, which has a position in place of a name.</summary>
    public const int NoName = -1;

    public const int NoParent = -1;

    /// <summary>Where the name starts; the position in its array for a value without a name.</summary>
    public int Name;

    public int NameLength;

    /// <summary>Where the text of a string or the digits of a number start.</summary>
    public int Text;

    /// <summary>The length of the text in bytes; the number of members or elements of an object or array.</summary>
    public int Length;

    /// <summary>The row after this value and everything in it.</summary>
    public int Next;

    /// <summary>The row of the object or array that holds it.</summary>
    public int Parent;

    public JsonKind Kind;

    public JsonMarks Marks;
}
