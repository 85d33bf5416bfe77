using System.Buffers;

namespace Intimacy.Core.Scoring;

/// <summary>
/// Memory for the length of one call: the caller's stack where that is enough, and otherwise rented. It holds what answers say, so it
/// is emptied before anybody else gets it.
/// </summary>
internal readonly ref struct Scratch<T>
    where T : unmanaged
{
    /// <summary>No more than this from the stack; catalogs that need more are rare.</summary>
    private const int MaxOnStack = 128;

    private readonly T[]? _rented;

    /// <param name="onStack">As many places as <see cref="OnStack"/> says.</param>
    /// <param name="count">How many places are needed.</param>
    public Scratch(Span<T> onStack, int count)
    {
        _rented = count > onStack.Length ? ArrayPool<T>.Shared.Rent(count) : null;
        Span = (_rented ?? onStack)[..count];
    }

    public Span<T> Span { get; }

    /// <summary>How many places to take from the stack for as many as are needed: all of them or none.</summary>
    public static int OnStack(int count) => count <= MaxOnStack ? count : 0;

    public void Dispose()
    {
        if (_rented is null)
            return;
        Span.Clear();
        ArrayPool<T>.Shared.Return(_rented);
    }
}
