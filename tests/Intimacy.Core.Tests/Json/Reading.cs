using System.Text;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Json;

/// <summary>One reading of a document: its tree, or what was wrong with it.</summary>
internal sealed class Reading
{
    public static readonly JsonLimits Small = new(MaxBytes: 1_000, MaxDepth: 4, MaxStringLength: 10);

    private Reading(byte[] utf8, JsonLimits limits, string root)
    {
        var problems = new ProblemList();
        Tree = JsonTreeReader.Read(utf8, limits, problems, root) is { } tree ? JsonTreeNode.RootOf(tree) : null;
        Problems = problems.ToImmutable();
    }

    public JsonTreeNode? Tree { get; }

    /// <summary>The root of a document that could be read.</summary>
    public JsonTreeNode Root => Tree!.Value;

    public IReadOnlyList<InputProblem> Problems { get; }

    public InputProblem Problem => Problems.Should().ContainSingle().Subject;

    public static Reading Of(string json, string root = "$") => new(Encoding.UTF8.GetBytes(json), Small, root);

    public static Reading Of(byte[] utf8) => new(utf8, Small, "$");

    public static Reading Of(string json, JsonLimits limits) => new(Encoding.UTF8.GetBytes(json), limits, "$");
}
