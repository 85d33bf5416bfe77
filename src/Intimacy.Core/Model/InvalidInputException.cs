using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>An input was refused. Carries every problem that was found, and no answer.</summary>
public sealed class InvalidInputException : FormatException
{
    internal InvalidInputException(string what, ImmutableArray<InputProblem> problems)
        : base($"{what} cannot be used ({problems.Length} problem{(problems.Length == 1 ? "" : "s")}):\n{string.Join('\n', problems)}")
    {
        Problems = problems;
    }

    /// <summary>Every problem, in the order in which they were found; at least one.</summary>
    public ImmutableArray<InputProblem> Problems { get; }
}
