using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>What can be wrong with a document whatever it means: a property twice, a string that is too long, half of a surrogate pair.</summary>
internal static class JsonTreeCheck
{
    /// <summary>So few names are compared with each other; of more, their hashes are. A check-in's answers are more.</summary>
    private const int Few = 8;

    public static void Check(JsonTree tree, in JsonLimits limits, ProblemList problems)
    {
        for (int row = 0; row < tree.Count; row++)
        {
            if (tree[row].Kind == JsonKind.Object)
                MarkRepeated(tree, row);
            if ((tree[row].Marks & JsonMarks.UnreadableName) != 0 && !problems.IsFull)
            {
                string parent = new JsonTreeNode(tree, tree[row].Parent).Path;
                problems.AddUnreadable(parent, "valid Unicode", "half of a surrogate pair in a property name", JsonPath.Property(parent, ""));
            }

            if ((tree[row].Marks & JsonMarks.Repeated) != 0)
                problems.Add(new JsonTreeNode(tree, row), "each property once", "a second one of the same name");
            if ((tree[row].Marks & JsonMarks.UnreadableText) != 0)
                problems.AddUnreadable(new JsonTreeNode(tree, row), "valid Unicode", "half of a surrogate pair");
            else if (tree[row].Kind == JsonKind.String && tree[row].Length > limits.MaxStringLength && Encoding.UTF8.GetCharCount(tree.Text(row)) > limits.MaxStringLength)
                problems.Add(new JsonTreeNode(tree, row), string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxStringLength} characters"), "a longer string");
        }
    }

    private static void MarkRepeated(JsonTree tree, int parent)
    {
        int count = tree[parent].Length;
        if (count < 2)
            return;
        if (count <= Few)
            MarkAmongFew(tree, parent);
        else
            MarkAmongMany(tree, parent, count);
    }

    private static void MarkAmongFew(JsonTree tree, int parent)
    {
        for (int row = tree[parent + 1].Next; row < tree[parent].Next; row = tree[row].Next)
        {
            for (int earlier = parent + 1; earlier < row; earlier = tree[earlier].Next)
            {
                if (tree.Name(earlier).SequenceEqual(tree.Name(row)))
                    tree[row].Marks |= JsonMarks.Repeated;
            }
        }
    }

    /// <summary>Through a table of rows by hash: a name is compared with those of its hash alone.</summary>
    private static void MarkAmongMany(JsonTree tree, int parent, int count)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)count * 2);
        int[] rows = ArrayPool<int>.Shared.Rent(size);
        rows.AsSpan(0, size).Clear();
        for (int row = parent + 1; row < tree[parent].Next; row = tree[row].Next)
        {
            int at = (int)NameHash.Of(tree.Name(row)) & (size - 1);
            while (rows[at] != 0 && !tree.Name(rows[at]).SequenceEqual(tree.Name(row)))
                at = (at + 1) & (size - 1);
            if (rows[at] == 0)
                rows[at] = row;
            else
                tree[row].Marks |= JsonMarks.Repeated;
        }

        ArrayPool<int>.Shared.Return(rows);
    }
}
