using System.Collections.Immutable;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>Practices that keep what is good.</summary>
internal static class KeepGoingPart
{
    private const int Shown = 4;

    public static void Write(ReportContent content, OwnReport report)
    {
        ImmutableArray<PracticeSuggestion> kept = report.KeepGoing;
        if (!kept.IsEmpty)
            content.Section("To keep what is good", new BulletList(kept.Take(Shown).Select(PracticeWords.WithFirst)));
    }
}
