using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>The few practices of a recommendation that a report shows: a small first step, and a little to choose from.</summary>
internal sealed class ShownPractices
{
    private const int MaxMore = 2;

    public ShownPractices(Recommendation recommendation)
    {
        List<PracticeSuggestion> all = [.. recommendation.Practices];
        First = all.Find(p => p.Practice.IsFirstStep) ?? all.FirstOrDefault();
        More = [.. all.Where(p => p != First).Take(MaxMore)];
    }

    /// <summary>Null where nothing may be done.</summary>
    public PracticeSuggestion? First { get; }

    public IReadOnlyList<PracticeSuggestion> More { get; }

    public IEnumerable<PracticeSuggestion> All => First is null ? More : More.Prepend(First);
}
