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
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private int _unlisted;

    public bool IsEmpty => _problems.Count == 0;

    public void Clear()
    {
        _problems.Clear();
        _unreadable.Clear();
        _unlisted = 0;
    }

    /// <summary>Something that is no text at all: whatever it should have meant is not complained about as well.</summary>
    /// <param name="path">Where to say it.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found.</param>
    /// <param name="unreadable">What is not complained about any more, where that is another place.</param>
    public void AddUnreadable(string path, string expected, string found, string? unreadable = null)
    {
        Add(path, expected, found);
        _unreadable.Add(unreadable ?? path);
    }

    public void Add(string path, string expected, string found)
    {
        if (_unreadable.Contains(path))
            return;
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
