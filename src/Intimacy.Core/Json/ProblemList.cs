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
    private bool _isCut;

    public bool IsEmpty => _problems.Count == 0;

    public void Clear()
    {
        _problems.Clear();
        _unreadable.Clear();
        _unlisted = 0;
        _isCut = false;
    }

    public bool IsFull => _problems.Count >= MaxListed;

    /// <summary>Whether one more problem would be listed. Whoever asks, and is told that it would not, stops looking.</summary>
    public bool HasRoom()
    {
        _isCut |= IsFull;
        return !_isCut;
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
        if (!IsFull)
            _problems.Add(new InputProblem(path, expected, found));
        else
            _unlisted++;
    }

    /// <summary>Counts one that is not listed.</summary>
    public void AddUnlisted() => _unlisted++;

    public ImmutableArray<InputProblem> ToImmutable() => _unlisted == 0 && !_isCut
        ? [.. _problems]
        : [.. _problems, new InputProblem("$", "at most 100 problems", Unlisted())];

    public void ThrowIfAny(string what)
    {
        if (!IsEmpty)
            throw new InvalidInputException(what, ToImmutable());
    }

    private string Unlisted() => (_isCut, _unlisted) switch
    {
        (true, 0) => "100, where the reading ended",
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"at least {_unlisted} more that are not listed"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more that are not listed"),
    };
}
