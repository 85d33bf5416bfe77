namespace Intimacy.Core.Tests.Conventions;

/// <summary>Rings of a graph: Tarjan's strongly connected components with more than one member.</summary>
internal static class StrongComponents
{
    public static IReadOnlyList<string[]> Of<T>(IReadOnlyDictionary<T, HashSet<T>> uses, Func<T, string> name)
        where T : notnull
    {
        var walk = new Walk<T>(uses);
        foreach (T node in uses.Keys.OrderBy(name, StringComparer.Ordinal))
            walk.Visit(node);
        return [.. walk.Rings.Select(ring => ring.Select(name).Order(StringComparer.Ordinal).ToArray()).OrderBy(r => r[0], StringComparer.Ordinal)];
    }

    private sealed class Walk<T>(IReadOnlyDictionary<T, HashSet<T>> uses)
        where T : notnull
    {
        private readonly Dictionary<T, int> _index = [];
        private readonly Dictionary<T, int> _low = [];
        private readonly Stack<T> _open = [];

        public List<List<T>> Rings { get; } = [];

        public void Visit(T node)
        {
            if (_index.ContainsKey(node))
                return;
            _index[node] = _low[node] = _index.Count;
            _open.Push(node);
            foreach (T next in uses.GetValueOrDefault(node) ?? [])
            {
                if (!_index.TryGetValue(next, out int seen))
                {
                    Visit(next);
                    _low[node] = Math.Min(_low[node], _low[next]);
                }
                else if (_open.Contains(next))
                {
                    _low[node] = Math.Min(_low[node], seen);
                }
            }

            if (_low[node] == _index[node])
                Close(node);
        }

        private void Close(T root)
        {
            var ring = new List<T>();
            do
                ring.Add(_open.Peek());
            while (!EqualityComparer<T>.Default.Equals(_open.Pop(), root));
            if (ring.Count > 1)
                Rings.Add(ring);
        }
    }
}
