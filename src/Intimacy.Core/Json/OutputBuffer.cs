using System.Buffers;

namespace Intimacy.Core.Json;

/// <summary>A rented place to write a document into, which grows with it. It held answers: it is emptied before anybody else gets it.</summary>
internal sealed class OutputBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>A report on the built-in catalog takes about 40 KB.</summary>
    private const int FirstSize = 64 << 10;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        buffer.AsSpan(0, _length).Clear();
        (_buffer, _length) = ([], 0);
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Reserve(int sizeHint)
    {
        int needed = checked(_length + Math.Max(sizeHint, 1));
        if (needed <= _buffer.Length)
            return;
        byte[] old = _buffer;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(old.Length * 2L, Array.MaxLength)));
        old.AsSpan(0, _length).CopyTo(_buffer);
        old.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(old);
    }
}
