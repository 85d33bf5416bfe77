using System.Buffers;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>
/// The values of a document as rows, in its order, and the letters of its names and texts in one run. Both in rented arrays, and both emptied
/// before anybody else gets them: a document may hold answers. A tree that is not disposed of keeps them.
/// </summary>
internal sealed class JsonTree : IDisposable
{
    /// <summary>The pool rounds up to twice what is asked for, and keeps it: for large documents that is too much.</summary>
    private const int MaxRented = 1 << 16;

    private readonly bool _isRented;
    private JsonRow[] _rows;
    private byte[] _letters;
    private int _count;
    private int _length;

    /// <param name="utf8">The document, for its size alone.</param>
    /// <param name="root">How paths begin.</param>
    public JsonTree(ReadOnlySpan<byte> utf8, string root)
    {
        RootName = root;

        // Each value but the first comes after a comma or an opening bracket, and takes a byte itself.
        int values = Math.Min(utf8.Count((byte)',') + utf8.Count((byte)'[') + utf8.Count((byte)'{') + 1, (utf8.Length / 2) + 1);
        _isRented = utf8.Length <= MaxRented;
        _rows = _isRented ? ArrayPool<JsonRow>.Shared.Rent(values) : GC.AllocateUninitializedArray<JsonRow>(values);
        _letters = _isRented ? ArrayPool<byte>.Shared.Rent(utf8.Length) : GC.AllocateUninitializedArray<byte>(utf8.Length);
    }

    public string RootName { get; }

    /// <summary>For a tree that was put together from others: the path at which a row was written first, if anywhere. Null for any other tree.</summary>
    public Func<int, string?>? OriginOf { get; set; }

    public int Count => _count;

    public ref JsonRow this[int row] => ref _rows[row];

    public ReadOnlySpan<byte> Name(int row) => _letters.AsSpan(_rows[row].Name, _rows[row].NameLength);

    public ReadOnlySpan<byte> Text(int row) => _letters.AsSpan(_rows[row].Text, _rows[row].Length);

    public int Add(in JsonRow row)
    {
        _rows[_count] = row;
        return _count++;
    }

    /// <summary>Where letters are put next; an unescaped text is never longer than the document that it comes from.</summary>
    public Span<byte> Free => _letters.AsSpan(_length);

    /// <summary>Keeps so many of the letters that were put last, and says where they start.</summary>
    public int Keep(int letters)
    {
        int start = _length;
        _length += letters;
        return start;
    }

    /// <summary>Whether two trees hold the same in the same order, whatever their roots are called.</summary>
    public bool HoldsTheSameAs(JsonTree other)
    {
        if (_count != other._count || _length != other._length || !_letters.AsSpan(0, _length).SequenceEqual(other._letters.AsSpan(0, _length)))
            return false;
        for (int i = 0; i < _count; i++)
        {
            ref JsonRow one = ref _rows[i];
            ref JsonRow two = ref other._rows[i];
            if ((one.Kind, one.Name, one.NameLength, one.Text, one.Length, one.Next) != (two.Kind, two.Name, two.NameLength, two.Text, two.Length, two.Next))
                return false;
        }

        return true;
    }

    /// <summary>How many values stand in lists.</summary>
    public int CountElements()
    {
        int elements = 0;
        for (int i = 1; i < _count; i++)
            elements += _rows[_rows[i].Parent].Kind == JsonKind.Array ? 1 : 0;
        return elements;
    }

    public void Dispose()
    {
        (JsonRow[] rows, byte[] letters) = (_rows, _letters);
        letters.AsSpan(0, _length).Clear();
        (_rows, _letters, _count, _length) = ([], [], 0, 0);
        if (_isRented && rows.Length > 0)
        {
            ArrayPool<JsonRow>.Shared.Return(rows);
            ArrayPool<byte>.Shared.Return(letters);
        }
    }

    internal static string Decode(ReadOnlySpan<byte> letters) => letters.IsEmpty ? "" : Encoding.UTF8.GetString(letters);
}
