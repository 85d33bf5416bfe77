using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class ChecklistSection
{
    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("checklists"))
        {
            bool usable = build.Checklists.TryClaim(json, out string? id);
            bool scoresOnly = json.Flag("scoresOnly");
            bool given = json.Required("signs", "an array of sign ids") is not null;
            List<Sign> signs = build.Signs.FindAll(json, "signs");
            json.Close();
            if (given && signs.Count == 0)
                build.Problems.Add(json.PathOf("signs"), MeaningChecks.SomeSigns.Expected, "none");
            if (signs.Distinct().Count() < signs.Count)
                build.Problems.Add(json.PathOf("signs"), MeaningChecks.EachSignOnce.Expected, "a sign that stands twice");
            else if (usable && given)
            {
                build.Checklists.Add(id!, new Checklist
                {
                    Ordinal = build.Checklists.Items.Count,
                    Id = id!,
                    Name = build.Texts[$"checklist.{id}"],
                    About = scoresOnly ? build.Texts.Optional($"checklist.{id}.about") ?? "" : build.Texts[$"checklist.{id}.about"],
                    ScoresOnly = scoresOnly,
                    Signs = [.. signs],
                });
            }
        }
    }
}
