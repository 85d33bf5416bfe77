using Intimacy.Core.Practices;

namespace Intimacy.Console.Reports;

/// <summary>A practice in a line or two.</summary>
internal static class PracticeWords
{
    /// <summary>Title and what it takes, and when to leave it out.</summary>
    public static string Short(PracticeSuggestion suggestion)
    {
        string care = suggestion.Care is { } words ? $" {words}" : "";
        return $"{suggestion.Practice.Title}: {suggestion.Practice.Takes}.{care}";
    }

    /// <summary>With what to do the first time.</summary>
    public static string WithFirst(PracticeSuggestion suggestion) => $"{Short(suggestion)} {suggestion.Practice.First}";

    /// <summary>Words without a full stop as a sentence.</summary>
    public static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
