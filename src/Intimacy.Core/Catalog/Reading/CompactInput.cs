using System.Buffers.Text;
using System.Text;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>
/// What a built-in catalog is made of, word by word: a tab or a line feed ends each. It was written from the documents by a test, which holds both equal;
/// so there is nothing to check here, and reading it takes few methods. Each one that is compiled for a first report costs a tenth of a millisecond.
/// </summary>
internal sealed class CompactInput(byte[] utf8)
{
    /// <summary>In the place of a number that is not there.</summary>
    public const string Nothing = "-";

    private int _at;

    public string Word() => Encoding.UTF8.GetString(Next());

    public int Number() => NumberOrNothing() ?? throw new InvalidDataException("The built-in catalog is damaged.");

    public int? NumberOrNothing() => Utf8Parser.TryParse(Next(), out int number, out _) ? number : null;

    public bool Flag() => Number() != 0;

    /// <summary>Some members of a list, each by its place in it.</summary>
    public T[] Some<T>(List<T> all)
        where T : class
    {
        var some = new T[Number()];
        for (int i = 0; i < some.Length; i++)
            some[i] = all[Number()];
        return some;
    }

    private ReadOnlySpan<byte> Next()
    {
        int start = _at;
        int end = start + utf8.AsSpan(start).IndexOfAny((byte)'\t', (byte)'\n');
        _at = end + 1;
        return utf8.AsSpan(start, end - start);
    }
}
