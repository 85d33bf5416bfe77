namespace Intimacy.Core.Model;

/// <summary>One thing that is wrong with an input: where, what was expected, what was found. Never an answer. Immutable.</summary>
public sealed class InputProblem
{
    internal InputProblem(string path, string expected, string found)
    {
        Path = path;
        Expected = expected;
        Found = found;
    }

    /// <summary>The place as a JSON path, such as <c>$.answers.loneliness</c>.</summary>
    public string Path { get; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; }

    /// <summary>What kind of thing was found; never the value itself.</summary>
    public string Found { get; }

    /// <summary>The problem in one line.</summary>
    /// <returns>Place, expectation and finding.</returns>
    public override string ToString() => $"{Path}: expected {Expected}; found {Found}";
}
