using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Reads the tree of a shared view, collecting every problem.</summary>
internal static class SharedViewReader
{
    public static SharedView? Read(JsonTreeNode tree, IntimacyCatalog catalog, ProblemList problems)
    {
        // A file of another format, such as a whole check-in, is not looked into: its property names are no business of this reader.
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.SharedView) || json.Choice("format", (DocumentFormat.SharedView, true)) is null)
            return null;
        SharingLevel? level = json.Choice("level", SharingWords.Levels);
        SharedView? view = level switch
        {
            null => null,
            SharingLevel.Nothing => SharedView.Nothing(catalog),
            _ => ReadContent(json, catalog, level.Value),
        };
        if (level is null)
            return null;
        json.Close();
        if (level != SharingLevel.Nothing)
            CheckInHeaderReader.TellVersion(json, json.Optional("catalogVersion")?.Text, catalog);
        return view;
    }

    private static SharedView? ReadContent(JsonObjectReader json, IntimacyCatalog catalog, SharingLevel level)
    {
        json.Choice("catalog", (catalog.Id, true));
        string? version = CheckInHeaderReader.Stamp(json, "catalogVersion");
        string? wording = CheckInHeaderReader.Stamp(json, "wording");
        string? scoring = CheckInHeaderReader.Stamp(json, "scoring");
        string? partner = CheckInHeaderReader.ReadPartner(json);
        DateOnly? date = json.Date("date");
        Checklist? checklist = CheckInHeaderReader.ReadChecklist(json, catalog);
        JsonObjectReader? answers = level == SharingLevel.Answers ? json.Object("answers") : null;
        SharedHeader? header = partner is null || date is null || checklist is null
            ? null
            : new SharedHeader(version ?? catalog.Version, CheckInHeaderReader.WordingOf(wording, answers, catalog), partner, date.Value, checklist) { Scoring = scoring };
        if (level == SharingLevel.Answers)
        {
            AnswerSlot[]? slots = answers is not null && checklist is not null ? SharedAnswersReader.Read(answers, catalog, checklist) : null;
            return header is null || slots is null ? null : Projector.OfAnswers(new CompiledScoring(catalog, header.Checklist), header, slots, level);
        }

        ImmutableArray<SharedScore> groups = ReadGroups(json, catalog, level);
        return header is null ? null : new SharedView(catalog, level, header, groups, null);
    }

    private static ImmutableArray<SharedScore> ReadGroups(JsonObjectReader json, IntimacyCatalog catalog, SharingLevel level)
    {
        var groups = ImmutableArray.CreateBuilder<SharedScore>();
        JsonObjectReader? indices = json.Object("indices");
        groups.Add(ReadScore(indices, "presence", GroupIndex.Of(IndexKind.Presence), catalog, level));
        groups.Add(ReadScore(indices, "absence", GroupIndex.Of(IndexKind.Absence), catalog, level));
        indices?.Close();
        JsonObjectReader? dimensions = json.Object("dimensions");
        foreach (Dimension dimension in catalog.Dimensions)
            groups.Add(ReadScore(dimensions, dimension.Id, GroupIndex.Of(dimension), catalog, level));
        dimensions?.Close();
        return groups.ToImmutable();
    }

    private static SharedScore ReadScore(JsonObjectReader? json, string name, GroupIndex group, IntimacyCatalog catalog, SharingLevel level)
    {
        if (json is null)
            return SharedScore.Unknown;
        if (level == SharingLevel.Scores && json.Optional(name) is { Kind: JsonKind.Number })
        {
            // A number of an older file, or of one written by hand, is blurred like any other.
            Points? estimate = json.Hundredths(name) is { } hundredths ? ReleasedScore.Blurred(catalog.Settings, group, new Points(hundredths)) : null;
            return estimate is { } score ? new SharedScore(WeighingAnswers.BandOf(catalog.Settings, WeighingAnswers.WellnessOf(group, score)), score) : SharedScore.Unknown;
        }

        return new SharedScore(json.Choice(name, BandWords.Bands) ?? Band.Unknown, null);
    }
}
