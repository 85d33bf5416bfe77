using System.Numerics;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>Ids in the form in which documents hold them, so that a name is looked up as it was read. Immutable and thread-safe.</summary>
internal sealed class Utf8Index
{
    private const int Absent = -1;

    private readonly byte[][] _ids;

    /// <summary>By hash: the place of an id counted from 1, or 0.</summary>
    private readonly int[] _slots;

    /// <summary>A bit for each length that an id has, modulo 64: most names that are none of a few ids have another length.</summary>
    private readonly ulong _lengths;

    public Utf8Index(IReadOnlyList<string> ids)
    {
        _ids = new byte[ids.Count][];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)ids.Count * 2) | 1];
        for (int i = 0; i < _ids.Length; i++)
        {
            _ids[i] = Encoding.UTF8.GetBytes(ids[i]);
            _lengths |= 1UL << _ids[i].Length;
            int at = SlotOf(_ids[i]);
            while (_slots[at] != 0)
                at = Next(at);
            _slots[at] = i + 1;
        }
    }

    /// <summary>The place of an id in the list, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> id)
    {
        if ((_lengths & (1UL << id.Length)) == 0)
            return Absent;
        for (int at = SlotOf(id); _slots[at] != 0; at = Next(at))
        {
            if (id.SequenceEqual(_ids[_slots[at] - 1]))
                return _slots[at] - 1;
        }

        return Absent;
    }

    private int SlotOf(ReadOnlySpan<byte> id) => (int)(NameHash.Of(id) % (uint)_slots.Length);

    private int Next(int at) => at + 1 == _slots.Length ? 0 : at + 1;
}
