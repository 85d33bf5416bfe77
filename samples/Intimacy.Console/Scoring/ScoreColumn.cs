using System.Globalization;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Scoring;

/// <summary>One column of the table of scores.</summary>
/// <param name="Name">What stands in its first line.</param>
/// <param name="Text">The cell of a row, from the scores and the answers of a block; empty where there is no number.</param>
internal sealed record ScoreColumn(string Name, Func<ScoreColumns, byte[], int, string> Text)
{
    private const decimal Hundred = 100m;

    /// <summary>The indices and dimensions that the checklist asks about, and the flags; a dimension in the units of its instrument, if it has some.</summary>
    public static IEnumerable<ScoreColumn> Of(IntimacyCatalog catalog, Checklist checklist)
    {
        foreach (IndexKind index in Enum.GetValues<IndexKind>().Where(i => checklist.Signs.Any(s => s.Index == i)))
        {
            foreach (ScoreColumn column in Points(index == IndexKind.Presence ? "presence" : "absence", s => index == IndexKind.Presence ? s.Presence : s.Absence))
                yield return column;
        }

        for (int d = 0; d < catalog.Dimensions.Length; d++)
        {
            (Dimension dimension, int place) = (catalog.Dimensions[d], d);
            int asked = checklist.Signs.Count(s => s.Dimensions.Any(w => w.Dimension == dimension));
            IEnumerable<ScoreColumn> columns = asked == 0 ? []
                : dimension.Reported is { } metric && metric.Signs == asked ? Reported(dimension.Id, metric, s => s.Reported[place])
                : Points(dimension.Id, s => s.Dimensions[place]);
            foreach (ScoreColumn column in columns)
                yield return column;
        }

        for (int i = 0; i < checklist.Signs.Length; i++)
        {
            if (checklist.Signs[i].FlagFrom is not null)
                yield return Flag(checklist, i);
        }
    }

    private static IEnumerable<ScoreColumn> Points(string name, Func<ScoreColumns, IntervalColumns> columns)
    {
        yield return new(name, (s, _, row) => Hundredths(columns(s).Point.Span[row]));
        yield return new($"{name}_low", (s, _, row) => Hundredths(columns(s).Low.Span[row]));
        yield return new($"{name}_high", (s, _, row) => Hundredths(columns(s).High.Span[row]));
    }

    private static IEnumerable<ScoreColumn> Reported(string name, ReportedMetric metric, Func<ScoreColumns, ReportedColumns> columns)
    {
        yield return new(name, (s, _, row) => Number(columns(s).Estimate.Span[row]));
        yield return new($"{name}_low", (s, _, row) => Number(columns(s).Low.Span[row]));
        yield return new($"{name}_high", (s, _, row) => Number(columns(s).High.Span[row]));
        if (!metric.Bands.IsEmpty)
            yield return new($"{name}_band", (s, _, row) => Of(columns(s).Estimate.Span[row], number => metric.BandOf(number)?.Id));
        if (metric.Conversion is { } conversion)
            yield return new($"{name}_{conversion.Id}", (s, _, row) => Of(columns(s).Estimate.Span[row], number => conversion.Of(number)?.ToString(CultureInfo.InvariantCulture)));
    }

    private static ScoreColumn Flag(Checklist checklist, int position)
    {
        Sign sign = checklist.Signs[position];
        var states = new Dictionary<byte, string> { [AnswerColumns.NotApplicable] = "not-applicable" };
        foreach (ScaleOption option in sign.Scale.Options)
            states[AnswerColumns.ByteOf(sign, option.Code)] = option.Value >= sign.FlagFrom ? "raised" : "clear";
        return new($"{sign.Id}_flag", (_, block, row) => states.GetValueOrDefault(block[(row * checklist.Signs.Length) + position], "unknown"));
    }

    private static string Hundredths(ushort hundredths) =>
        hundredths == ScoreColumns.NoNumber ? "" : (hundredths / Hundred).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => Of(number, static n => n.ToString(CultureInfo.InvariantCulture));

    private static string Of(decimal number, Func<decimal, string?> text) => number == ReportedColumns.NoNumber ? "" : text(number) ?? "";
}
