using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>One partner's check-ins, each of another day, the earliest first. Immutable and thread-safe.</summary>
/// <remarks>No answer appears in <see cref="ToString"/> or in a debugger's display.</remarks>
[DebuggerDisplay("Check-in history")]
[JsonConverter(typeof(CheckInHistoryConverter))]
public sealed class CheckInHistory
{
    /// <summary>The most check-ins that one history holds: one a day for 27 years.</summary>
    public const int MaxCheckIns = HistoryCheck.MaxCheckIns;

    private CheckInHistory(IntimacyCatalog catalog, ImmutableArray<CheckIn> inOrder) => (Catalog, CheckIns) = (catalog, inOrder);

    /// <summary>The catalog whose signs were answered.</summary>
    public IntimacyCatalog Catalog { get; }

    /// <summary>The label of the partner, as the latest check-in has it.</summary>
    public string Partner => Latest.Partner;

    /// <summary>The check-ins by date, the earliest first; at least one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<CheckIn> CheckIns { get; }

    /// <summary>The check-in of the latest date.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public CheckIn Latest => CheckIns[^1];

    /// <summary>Whether the last check-in that tells has a safety concern.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal bool HasConcern
    {
        get
        {
            for (int i = CheckIns.Length - 1; i >= 0; i--)
            {
                if (CheckIns[i].SafetyConcern != SafetyConcern.Unknown)
                    return CheckIns[i].SafetyConcern == SafetyConcern.Raised;
            }

            return false;
        }
    }

    /// <summary>Puts one partner's check-ins together.</summary>
    /// <param name="checkIns">From 1 to <see cref="MaxCheckIns"/> check-ins of one catalog, in any order.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIns"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A check-in belongs to another catalog than the first.</exception>
    /// <exception cref="InvalidInputException">
    /// There are none or too many, two have the same date, one is of another partner, or is dated before 1900. Every problem is listed, by the place
    /// of the check-in in <paramref name="checkIns"/>.
    /// </exception>
    public static CheckInHistory Of(IEnumerable<CheckIn> checkIns)
    {
        ArgumentNullException.ThrowIfNull(checkIns);
        CheckIn[] given = [.. checkIns.Take(MaxCheckIns + 1)];
        foreach (CheckIn? checkIn in given)
        {
            if (checkIn is null)
                throw new ArgumentNullException(nameof(checkIns), "One of the check-ins is null.");
            if (!checkIn.Catalog.IsInterchangeableWith(given[0].Catalog))
                throw new ArgumentException("The check-ins belong to different catalogs.", nameof(checkIns));
        }

        var problems = new ProblemList();
        HistoryCheck.Check(given, problems);
        problems.ThrowIfAny(HistoryCheck.What);
        return InOrder(given);
    }

    /// <summary>The history with one check-in more.</summary>
    /// <param name="checkIn">A check-in of the same partner and catalog, of a day that the history does not have; it may be an earlier one.</param>
    /// <returns>A new history; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Of"/>; the added check-in is the last of them.</exception>
    public CheckInHistory With(CheckIn checkIn)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return Of(CheckIns.Add(checkIn));
    }

    /// <summary>The words "Check-in history"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Check-in history";

    /// <summary>The history of check-ins that were checked.</summary>
    internal static CheckInHistory InOrder(CheckIn[] given) => new(given[0].Catalog, [.. given.Select(c => c.In(given[0].Catalog)).OrderBy(c => c.Date)]);

    /// <summary>The same history for a catalog that asks and scores the same, in other terms.</summary>
    internal CheckInHistory In(IntimacyCatalog catalog) => new(catalog, [.. CheckIns.Select(c => c.In(catalog))]);
}
