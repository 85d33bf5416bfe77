using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>How dimensions are reported; read when signs and sources are known, from which ranges and references come.</summary>
internal static class ReportedSection
{
    private const int MostDecimalPlaces = 4;

    public static void Read(CatalogBuild build)
    {
        foreach ((Dimension dimension, JsonObjectReader? json, ScoreDirection direction) in build.ReportedDimensions)
        {
            ImmutableArray<(Sign Sign, int Weight)> signs =
                [.. build.Signs.Items.SelectMany(s => s.Dimensions.Where(w => w.Dimension == dimension).Select(w => (s, w.Weight)))];
            dimension.Reported = Read(build, dimension, json, direction, signs);
            json?.Close();
        }
    }

    private static ReportedMetric Read(CatalogBuild build, Dimension dimension, JsonObjectReader? json, ScoreDirection direction, ImmutableArray<(Sign Sign, int Weight)> signs)
    {
        ScoreMetric metric = MetricOf(json);
        long offset = metric == ScoreMetric.Pomp ? 0 : signs.Sum(s => (long)s.Weight * s.Sign.Scale.Minimum);
        long span = metric == ScoreMetric.Pomp ? 100 : signs.Sum(s => (long)s.Weight * s.Sign.Scale.Range);
        long divisor = metric == ScoreMetric.Mean ? Math.Max(1, signs.Sum(s => (long)s.Weight)) : 1;
        JsonObjectReader? bands = json?.OptionalObject("bands");
        JsonObjectReader? conversion = json?.OptionalObject("conversion");
        if (conversion is not null && metric != ScoreMetric.Sum)
            conversion.Problems.Add(conversion.Path, MeaningChecks.ConversionOfASum.Expected, "one of another number");
        (Basis? basis, EvidenceSource? source) = bands is null ? (null, null) : ReadBasis(build, bands);
        return new ReportedMetric
        {
            Direction = direction,
            Metric = metric,
            Minimum = offset / (decimal)divisor,
            Maximum = (offset + span) / (decimal)divisor,
            DecimalPlaces = json?.OptionalInteger("decimalPlaces", 0, MostDecimalPlaces) ?? (metric == ScoreMetric.Sum ? 0 : 2),
            Rounding = json?.OptionalChoice("rounding", CatalogWords.Roundings) ?? ScoreRounding.Down,
            Bands = bands is null ? [] : ReadBands(build, dimension, bands, (offset / (decimal)divisor, (offset + span) / (decimal)divisor)),
            BandsBasis = basis,
            BandsSource = source,
            Conversion = conversion is null ? null : ReadConversion(build, dimension, conversion, offset, span),
            Signs = signs.Length,
            Offset = offset,
            Span = span,
            Divisor = divisor,
        };
    }

    /// <summary>Asked for before the signs are read too, since their weights depend on it.</summary>
    public static ScoreMetric MetricOf(JsonObjectReader? json) => json?.OptionalChoice("as", CatalogWords.Metrics) ?? ScoreMetric.Pomp;

    private static (Basis? Basis, EvidenceSource? Source) ReadBasis(CatalogBuild build, JsonObjectReader json)
    {
        Basis? basis = json.Choice("basis", CatalogWords.Bases);
        EvidenceSource? source = json.Optional("source") is { } node ? build.Sources.Find(json, node) : null;
        if (basis is not null and not Basis.Editorial && json.Optional("source") is null)
            json.Problems.Add(json.PathOf("source"), MeaningChecks.SourceBehindCutOffs.Expected, "none");
        return (basis, source);
    }

    private static ImmutableArray<ScoreBand> ReadBands(CatalogBuild build, Dimension dimension, JsonObjectReader json, (decimal Minimum, decimal Maximum) range)
    {
        var bands = ImmutableArray.CreateBuilder<ScoreBand>();
        var ids = new IdTable<ScoreBand>("band", "bands", build.Source.Removed);
        decimal? before = null;
        foreach (JsonTreeNode node in json.Array("of"))
        {
            if (JsonObjectReader.From(node, build.Problems) is not { } band)
                continue;
            bool usable = ids.TryClaim(band, out string? id);
            decimal? from = band.Required("from", "a number") is { } cut ? band.Decimal(cut) : null;
            band.Close();
            if (from is null)
                continue;
            if (before is null ? from > range.Minimum : from <= before || from > range.Maximum)
                build.Problems.Add(band.PathOf("from"), MeaningChecks.BandsWithoutGap.Expected, "another number");
            before = from;
            if (usable)
                bands.Add(new ScoreBand(id!, build.Texts[$"dimension.{dimension.Id}.band.{id}"], from.Value));
        }

        json.Close();
        return bands.ToImmutable();
    }

    private static ScoreConversion? ReadConversion(CatalogBuild build, Dimension dimension, JsonObjectReader json, long offset, long span)
    {
        string? id = json.Id("id");
        EvidenceSource? source = build.Sources.Find(json, "source");
        JsonItems given = json.Array("values");
        ImmutableArray<decimal> values = [.. given.Select(json.Decimal).OfType<decimal>()];
        json.Close();
        if (json.Optional("values") is { Kind: JsonKind.Array } node && given.Count != span + 1)
        {
            json.Problems.Add(
                node.Path,
                string.Create(CultureInfo.InvariantCulture, $"{span + 1} numbers, one for each sum from {offset} to {offset + span}"),
                given.Count.ToString(CultureInfo.InvariantCulture));
        }

        return id is null || source is null ? null : new ScoreConversion(id, build.Texts[$"dimension.{dimension.Id}.conversion"], source, offset, values);
    }
}
