using System.Collections;

namespace Intimacy.Core.Json;

/// <summary>
/// The members of an object or the elements of an array; none for any other kind. Given a list of problems, they end where that list is full: nobody
/// reads what is wrong after a hundred problems, and nobody should wait for it.
/// </summary>
internal readonly struct JsonItems(JsonTree tree, int row, ProblemList? problems = null) : IEnumerable<JsonTreeNode>
{
    /// <summary>How many stand in the document, those of a name that was there before among them.</summary>
    public int Count => tree is null || tree[row].Kind is not (JsonKind.Array or JsonKind.Object) ? 0 : tree[row].Length;

    public Enumerator GetEnumerator() => new(Count == 0 ? null : tree, row, problems);

    IEnumerator<JsonTreeNode> IEnumerable<JsonTreeNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from one row to the next of the same parent.</summary>
    internal struct Enumerator(JsonTree? tree, int parent, ProblemList? problems) : IEnumerator<JsonTreeNode>
    {
        private int _row = -1;

        public readonly JsonTreeNode Current => new(tree!, _row);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (tree is null)
                return false;
            do
            {
                _row = _row < 0 ? parent + 1 : tree[_row].Next;
                if (_row >= tree[parent].Next)
                    return false;
            }
            while ((tree[_row].Marks & JsonMarks.Repeated) != 0);
            return problems is null || problems.HasRoom();
        }

        public void Reset() => _row = -1;

        public readonly void Dispose()
        {
        }
    }
}
