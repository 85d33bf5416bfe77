using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Reports.Couples;

/// <summary>The page on both partners, after one's own report: first what each sees, then what both see, then what could help.</summary>
internal static class JointParts
{
    private static string Heading => Local.Text("The two of you");
    private static string ForBoth => Local.Text("A page for both of you");
    private static string Apart => Local.Text("What stands above is yours alone. What comes now is for both of you.");
    private static string Together => Local.Text("To read it together, make a page of it alone with --together.");

    /// <summary>A page that two people read together: nothing on it is anybody's own, and without a report it is the same for everybody.</summary>
    public static ReportContent Alone(CheckIn reader, JointReport report, bool numbers, string all)
    {
        var more = new Hint(all) { IsForShortText = true };
        ReportContent content = report.Status == JointStatus.Available
            ? new(Local.Format($"{PersonName.Of(report.FirstPartner)} and {PersonName.Of(report.SecondPartner)}"), reader.Checklist.Name, reader.Catalog.Culture) { All = more }
            : new(ForBoth, "", reader.Catalog.Culture);
        Add(content, reader, report, numbers, afterOwn: false);
        return content;
    }

    private static string Dates(JointReport report) => report.FirstDate == report.SecondDate
        ? Local.Format($"Both answered on {ReportWords.Date(report.FirstDate!.Value)}.")
        : Local.Format($"{PersonName.Of(report.FirstPartner)} answered on {ReportWords.Date(report.FirstDate!.Value)}, {PersonName.Of(report.SecondPartner)} on {ReportWords.Date(report.SecondDate!.Value)}.");

    /// <param name="content">What comes before, if anything.</param>
    /// <param name="reader">The check-in of the reader.</param>
    /// <param name="report">The joint report.</param>
    /// <param name="numbers">Whether figures are wanted.</param>
    /// <param name="afterOwn">Whether the reader's own report stands before it.</param>
    public static void Add(ReportContent content, CheckIn reader, JointReport report, bool numbers, bool afterOwn)
    {
        Section part = content.AddBeside(Heading);
        if (afterOwn)
            part.Add(new Line(Apart), new Hint(Together));
        if (report.Status == JointStatus.Unavailable)
        {
            part.AddSection(report.Page.Title!).Add([.. report.Page.Notices.Select(text => new Line(text))]);
            return;
        }

        // Below scores no number was released, and none is made up from bands.
        bool figures = numbers && report.Level >= SharingLevel.Scores;
        part.Add(new Line(Dates(report)));
        if (!report.Cautions.IsEmpty)
            part.AddSection(Local.Text("Before the two of you read on")).Add(new BulletList(report.Cautions.Select(c => c.Text)));
        AreasPart.Write(part, report, Stretches.Of(reader.Catalog), figures);
        AgreementPart.Write(part, report);
        JointSignsPart.Write(part, report);
        JointStartPart.Write(part, report, figures);
        WriteNotices(part, report, reader.Checklist.ScoresOnly);
    }

    /// <param name="part">Where to write.</param>
    /// <param name="report">The joint report.</param>
    /// <param name="isQuickLook">Whether the checklist asks too little for advice.</param>
    private static void WriteNotices(Section part, JointReport report, bool isQuickLook)
    {
        Section section = part.AddSection(Local.Text("How to read this together"));
        foreach (string notice in report.Page.Notices.Where(n => n != report.Page.NeverCounts && n != report.Page.OwnPart))
            section.Add(new Line(notice) { IsForLongText = !report.Page.ShortNotices.Contains(notice) });
        if (!isQuickLook && !report.NotAssessed.IsEmpty)
            section.Add(new Line(Local.Format($"What was shared does not tell about: {string.Join("; ", report.NotAssessed.Select(s => s.Title))}.")));
        if (report.Recommendations.Any(r => r.Interval.High > r.Interval.Low))
            section.Add(new Line(Local.Text("The lighter part of a bar stands for what was not shared or not answered.")) { IsForLongText = true });
    }
}
