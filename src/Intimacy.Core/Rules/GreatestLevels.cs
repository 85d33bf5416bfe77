using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>The few greatest levels of many, the greatest first, and which member had each.</summary>
internal readonly ref struct GreatestLevels(Span<(Level Level, int At)> greatest)
{
    private readonly Span<(Level Level, int At)> _greatest = greatest;

    /// <summary>The least of them: the n-th greatest, where n fit in.</summary>
    public (Level Level, int At) Least => _greatest[^1];

    public void Add(Level level, int at)
    {
        int place = _greatest.Length;
        while (place > 0 && _greatest[place - 1].Level < level)
            place--;
        if (place == _greatest.Length)
            return;
        _greatest[place..^1].CopyTo(_greatest[(place + 1)..]);
        _greatest[place] = (level, at);
    }
}
