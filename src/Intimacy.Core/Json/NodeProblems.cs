namespace Intimacy.Core.Json;

/// <summary>Problems with a value of a document. The path is built where it is listed, and not otherwise: a hostile megabyte can hold 200,000 problems.</summary>
internal static class NodeProblems
{
    public static void Add(this ProblemList problems, JsonTreeNode node, string expected) => problems.Add(node, expected, node.Description);

    public static void Add(this ProblemList problems, JsonTreeNode node, string expected, string found)
    {
        if (problems.IsFull)
            problems.AddUnlisted();
        else
            problems.Add(node.Path, expected, found);
    }

    /// <summary>The same of something that is no text at all.</summary>
    public static void AddUnreadable(this ProblemList problems, JsonTreeNode node, string expected, string found)
    {
        if (problems.IsFull)
            problems.AddUnlisted();
        else
            problems.AddUnreadable(node.Path, expected, found);
    }
}
