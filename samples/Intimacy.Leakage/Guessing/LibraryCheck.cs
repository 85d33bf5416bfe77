using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>
/// Holds the schemes against the library. The tables reckon with arithmetic of their own, since they must look at far more sheets
/// than the library could be asked about; for each drawn sheet the library is asked.
/// </summary>
internal static class LibraryCheck
{
    private static readonly DateOnly Date = new(2026, 11, 1);

    /// <summary>Throws where the library releases something else than a scheme says.</summary>
    public static void Run(World world, IReadOnlyList<ReleaseScheme> schemes)
    {
        var advisor = new IntimacyAdvisor(world.Form.Catalog);
        foreach (int[] sheet in world.Sheets)
        {
            CheckIn checkIn = CheckInOf(advisor, world.Form.Checklist, sheet);
            foreach (ReleaseScheme scheme in schemes)
                Compare(world.Form, scheme, sheet, advisor.Share(checkIn, scheme.Level));
        }
    }

    private static CheckIn CheckInOf(IntimacyAdvisor advisor, Checklist checklist, int[] sheet)
    {
        CheckInBuilder builder = advisor.StartCheckIn("A", Date, checklist.Id);
        for (int i = 0; i < sheet.Length; i++)
            builder.Answer(checklist.Signs[i].Id, checklist.Signs[i].Scale.Options[sheet[i]].Code);
        return builder.Build();
    }

    private static void Compare(Form form, ReleaseScheme scheme, int[] sheet, SharedView view)
    {
        CatalogSettings settings = form.Catalog.Settings;
        int presence = 0;
        int absence = 0;
        foreach (Block block in form.Blocks)
        {
            int way = block.WayOf(sheet);
            presence += block.Cells[way] / (block.Absence + 1);
            absence += block.Cells[way] % (block.Absence + 1);
            foreach ((Dimension dimension, Look look) in block.Seen(scheme, settings, way))
                Compare(scheme, dimension.Id, look, view.Dimension(dimension));
        }

        Compare(scheme, nameof(IndexKind.Presence), form.Presence.LookOf(scheme, settings, presence, holdsConcern: false), view.PresenceOfIntimacy);
        Compare(scheme, nameof(IndexKind.Absence), form.Absence.LookOf(scheme, settings, absence, holdsConcern: false), view.AbsenceOfIntimacy);
    }

    private static void Compare(ReleaseScheme scheme, string group, Look look, SharedScore released)
    {
        var library = new Look(released.Band, released.Estimate?.Hundredths);
        if (library != look)
            throw new InvalidOperationException($"The scheme '{scheme.Name}' releases {group} as {look}, the library as {library}.");
    }
}
