using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Json;

/// <summary>Collects problems, so that a person can mend a file in one go.</summary>
internal sealed class ProblemList
{
    /// <summary>A hostile megabyte could hold 100,000 problems; nobody reads past the first hundred.</summary>
    public const int MaxListed = 100;

    private readonly List<InputProblem> _problems = [];
    private int _unlisted;

    public bool IsEmpty => _problems.Count == 0;

    public void Clear()
    {
        _problems.Clear();
        _unlisted = 0;
    }

    public void Add(string path, string expected, string found)
    {
        if (_problems.Count < MaxListed)
            _problems.Add(new InputProblem(path, expected, found));
        else
            _unlisted++;
    }

    public void Add(JsonTreeNode node, string expected) => Add(node.Path, expected, node.Description);

    public ImmutableArray<InputProblem> ToImmutable() => _unlisted == 0
        ? [.. _problems]
        : [.. _problems, new InputProblem("$", "at most 100 problems", string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more that are not listed"))];

    public void ThrowIfAny(string what)
    {
        if (!IsEmpty)
            throw new InvalidInputException(what, ToImmutable());
    }
}
