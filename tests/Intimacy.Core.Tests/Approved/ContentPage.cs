using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Approved;

/// <summary>The questions, the patterns and the evidence of a catalog as a page to read; <see cref="AdvicePage"/> adds the advice.</summary>
internal static class ContentPage
{
    public static string Of(IntimacyCatalog catalog)
    {
        var page = new StringBuilder();
        page.Add($"# {catalog.VersionId} ({catalog.Culture})\n\nWording {catalog.WordingHash}\n");
        Questions(page, catalog);
        Pictures(page, catalog);
        AdvicePage.Append(page, catalog);
        Evidence(page, catalog);
        Library(page, catalog);
        return page.ToString();
    }

    private static void Questions(StringBuilder page, IntimacyCatalog catalog)
    {
        page.Append("\n# Scales\n");
        foreach (Scale scale in catalog.Scales)
        {
            page.Add($"\n## {scale.Id}: {scale.Prompt}\n\n");
            foreach (ScaleOption option in scale.Options)
                page.Add($"- {option.Code}: {option.Text} (value {option.Value})\n");
        }

        page.Append("\n# Dimensions\n\n");
        foreach (Dimension dimension in catalog.Dimensions)
            page.Add($"- {dimension.Id}: {dimension.Name}. {dimension.About} Because: {dimension.Because}\n");
        page.Append("\n# Signs\n");
        foreach (Sign sign in catalog.Signs)
            page.Add($"\n## {sign.Id}: {sign.Statement}\n\n{Words.Traits(sign)}.\n\nBecause: {(sign.Because.Length > 0 ? sign.Because : "(never said)")}\n");
        page.Append("\n# Checklists\n");
        foreach (Checklist checklist in catalog.Checklists)
        {
            string traits = (checklist.ScoresOnly ? " Scores only." : "") + (checklist == catalog.DefaultChecklist ? " The default." : "");
            page.Add($"\n## {checklist.Id}: {checklist.Name}\n\n{checklist.About}{traits}\n\n");
            foreach (Sign sign in checklist.Signs)
                page.Add($"- {sign.Id}\n");
        }
    }

    private static void Pictures(StringBuilder page, IntimacyCatalog catalog)
    {
        PatternTable table = catalog.Patterns;
        page.Add($"\n# Patterns\n\nMuch presence from {table.PresenceCut}, much absence from {table.AbsenceCut}; close within {table.CloseCall}; basis: {table.Basis}.\n\n");
        foreach (Pattern pattern in table.All)
            page.Add($"- {pattern.Id}: {pattern.Name}. {pattern.About} Focus: {(catalog.Focus.ByPattern.TryGetValue(pattern.Id, out Focus? focus) ? focus.Id : "none")}\n");
        if (table.Uneven is { } uneven)
            page.Add($"\n{table.MuchLittle.Id} yields to {uneven.Id} where something weighs, or below {Words.Join(table.UnevenBelow.Select(c => Words.Of($"{c.Below} of {c.Dimension.Id}")))}.\n");
        page.Add($"\n# Focus\n\n{catalog.Focus.Barred?.Id} is barred by a guard, then {catalog.Focus.Instead?.Id}; basis: {catalog.Focus.Basis}. While an answer withholds a strategy: {catalog.Focus.WhileWithheld?.Id ?? "none"}.\n\n");
        foreach (Focus focus in catalog.Focus.Focuses)
            page.Add($"- {focus.Id}: {focus.Name}. {focus.About}\n");
        page.Append("\n# Situations\n\n");
        foreach (Context context in catalog.Contexts)
            page.Add($"- {context.Id} ({context.Owner}, default {context.Default}): {context.Label} Because: {context.Because}\n");
    }

    private static void Evidence(StringBuilder page, IntimacyCatalog catalog)
    {
        page.Append("\n# Claims\n\n");
        foreach (Claim claim in catalog.Claims)
            page.Add($"- {claim.Id} ({claim.Grade}; sources: {Words.Join(claim.Sources.Select(s => s.Id))}): {claim.Text}\n");
        page.Append("\n# Sources\n");
        foreach (EvidenceSource source in catalog.Sources)
        {
            string people = source.Participants is { } count ? Words.Of($"{count} people") : "number of people not given";
            page.Add($"\n## {source.Id}\n\n{source.Citation}\n\n{source.Verification}; {source.Design}; {people}.\n\nFound: {source.Found}\n\nLimits: {source.Limits}\n");
        }

        page.Append("\n# What it is\n\n");
        foreach (ModelStatement statement in catalog.Model)
            page.Add($"- {statement.Id} ({statement.Grade}): {statement.Text}\n");
    }

    private static void Library(StringBuilder page, IntimacyCatalog catalog)
    {
        CatalogSettings settings = catalog.Settings;
        page.Add($"\n# Settings\n\n- An estimate takes {settings.MinimumAnswered} answers and {settings.MinimumCoveragePercent} % of the weight.\n");
        page.Add($"- Below {settings.LowCoveragePercent} % a caution is given; so it is for {settings.IdenticalAnswers} identical answers.\n");
        page.Add($"- A strategy is recommended from {settings.RecommendFrom} on.\n");
        page.Add($"- Priorities within {settings.NearTie} are a near tie. The next check-in is {settings.NextCheckInDays} days on.\n");
        page.Add($"- Well from {settings.BandWellFrom}, a concern below {settings.BandConcernBelow}. Numbers are released from {settings.MinimumReleased} signs on, in classes cut at {Words.Join(settings.ReleaseCuts.Select(c => c.ToString()))}.\n");
        page.Append("\n# What the library itself says\n\n");
        AppendTexts(page, catalog.Texts);
        AppendTexts(page, catalog.Texts.Joint);
        AppendTexts(page, catalog.Texts.Bands);
        AppendTexts(page, catalog.Texts.Change);
        AppendTexts(page, catalog.Texts.Fun);
        page.Add($"- {catalog.Texts.Fun.Pick("...")}\n");
        AppendTexts(page, catalog.Texts.Plan);
        foreach (string cue in catalog.Texts.Plan.All)
            page.Add($"- Cue: {cue}\n");
        page.Add($"- Because of presence: {catalog.Texts.Change.Because(IndexKind.Presence)}\n- Because of absence: {catalog.Texts.Change.Because(IndexKind.Absence)}\n");
    }

    private static void AppendTexts(StringBuilder page, object texts)
    {
        foreach (System.Reflection.PropertyInfo text in texts.GetType().GetProperties().Where(p => p.PropertyType == typeof(string)).OrderBy(p => p.Name, StringComparer.Ordinal))
            page.Add($"- {text.Name}: {text.GetValue(texts)}\n");
    }
}
