using System.Buffers;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif

namespace Intimacy.Core.Json;

/// <summary>
/// The bytes of one document, in a buffer that grows with them and never far past a limit. A document may hold answers: the buffer is
/// emptied before anybody else gets it.
/// </summary>
internal sealed class DocumentBytes : IDisposable
{
    /// <summary>A check-in of the built-in catalog takes about 1 KB.</summary>
    private const int FirstSize = 4 << 10;

    private readonly int _limit;
    private byte[] _buffer;
    private int _length;

    private DocumentBytes(int maxBytes)
    {
        // One byte more than allowed tells that there is too much.
        _limit = maxBytes + 1;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstSize, _limit));
    }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    public static DocumentBytes Read(Stream stream, int maxBytes)
    {
        var bytes = new DocumentBytes(maxBytes);
        try
        {
            int read;
            while (bytes.HasRoom() && (read = stream.Read(bytes.Free().Span)) > 0)
                bytes._length += read;
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public static async ValueTask<DocumentBytes> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var bytes = new DocumentBytes(maxBytes);
        try
        {
            int read;
            while (bytes.HasRoom() && (read = await stream.ReadAsync(bytes.Free(), cancellationToken).ConfigureAwait(false)) > 0)
                bytes._length += read;
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

#if NET10_0_OR_GREATER
    public static async ValueTask<DocumentBytes> ReadAsync(PipeReader pipe, int maxBytes, CancellationToken cancellationToken)
    {
        var bytes = new DocumentBytes(maxBytes);
        try
        {
            ReadResult result;
            do
            {
                result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (result.IsCanceled)
                    throw new OperationCanceledException(cancellationToken);
                foreach (ReadOnlyMemory<byte> part in result.Buffer)
                    bytes.Append(part.Span);
                pipe.AdvanceTo(result.Buffer.End);
            }
            while (!result.IsCompleted && bytes.HasRoom());
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }
#endif

    public void Dispose()
    {
        byte[] buffer = _buffer;
        (_buffer, _length) = ([], 0);
        Return(buffer);
    }

    private bool HasRoom()
    {
        if (_length == _buffer.Length && _length < _limit)
            Grow();
        return _length < _limit;
    }

    private Memory<byte> Free() => _buffer.AsMemory(_length, Math.Min(_buffer.Length, _limit) - _length);

    private void Grow()
    {
        byte[] old = _buffer;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Min(_length * 2, _limit));
        old.AsSpan(0, _length).CopyTo(_buffer);
        Return(old);
    }

#if NET10_0_OR_GREATER
    private void Append(ReadOnlySpan<byte> part)
    {
        while (!part.IsEmpty && HasRoom())
        {
            Span<byte> free = Free().Span;
            int taken = Math.Min(part.Length, free.Length);
            part[..taken].CopyTo(free);
            _length += taken;
            part = part[taken..];
        }
    }
#endif

    private static void Return(byte[] buffer)
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
    }
}
