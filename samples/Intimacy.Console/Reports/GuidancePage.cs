using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core.Model;
using Intimacy.Core.Safety;

namespace Intimacy.Console.Reports;

/// <summary>Support for one person alone. Nothing here depends on what was answered.</summary>
internal static class GuidancePage
{
    private static string First => Local.Text("Is somebody looking at your screen? If so, close this now and come back when you are alone.");
    private static string Last => Local.Text("What is printed here stays on the screen. Clear it or close the window when you have finished.");

    public static Page Write(Guidance guidance)
    {
        var page = new Page();
        page.Paragraph(First, Look.Strong);
        page.Title(guidance.Title);
        foreach (string paragraph in guidance.Paragraphs)
            page.Paragraph(paragraph);
        page.Section(
            Local.Text("What to leave out for now"),
            Page.Inline(guidance.WhyLeaveOut),
            Page.Bullets(guidance.LeaveOut.Where(p => p.With == Participation.Solo).Select(p => Local.Format($"The idea “{p.Title}”.")).Prepend(Local.Text("Every idea that is marked “together”."))));
        page.Paragraph(Last);
        return page;
    }
}
