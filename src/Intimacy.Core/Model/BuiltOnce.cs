using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>
/// A list that is built when it is first asked for, and kept: reading it in a loop costs once. Two threads may both build it; one result is
/// kept. A field of this type must not be readonly.
/// </summary>
internal struct BuiltOnce<T>
{
    private ImmutableArray<T> _items;

    public ImmutableArray<T> Get<TSource>(TSource source, Func<TSource, ImmutableArray<T>> build)
    {
        if (_items.IsDefault)
            ImmutableInterlocked.InterlockedInitialize(ref _items, build(source));
        return _items;
    }
}
