using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Intimacy.Core.Model;

/// <summary>An input was refused. Carries every problem that was found, and no answer.</summary>
public sealed class InvalidInputException : FormatException
{
    /// <summary>A message goes into logs; <see cref="Problems"/> has them all.</summary>
    private const int MaxMessage = 20_000;

    internal InvalidInputException(string what, ImmutableArray<InputProblem> problems)
        : base(Describe(what, problems))
    {
        Problems = problems;
    }

    /// <summary>Every problem, or the first hundred and how many more there are, in the order in which they were found; at least one.</summary>
    public ImmutableArray<InputProblem> Problems { get; }

    private static string Describe(string what, ImmutableArray<InputProblem> problems)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{what} cannot be used ({problems.Length} problem{(problems.Length == 1 ? "" : "s")}):");
        for (int i = 0; i < problems.Length; i++)
        {
            string line = problems[i].ToString();
            if (i > 0 && text.Length + line.Length > MaxMessage)
                return text.Append(CultureInfo.InvariantCulture, $"\n... and {problems.Length - i} more").ToString();
            text.Append('\n').Append(line);
        }

        return text.ToString();
    }
}
