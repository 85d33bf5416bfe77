using System.Text;
using System.Text.Encodings.Web;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

/// <summary>The two pages, as HTML. Every text goes through the encoder.</summary>
internal sealed class Pages(IntimacyAdvisor advisor, TimeProvider? time = null)
{
    public const string Html = "text/html; charset=utf-8";

    private const string Open = "";
    private const string DoesNotApply = "x";

    /// <summary>
    /// What is asked. Confidential questions belong where nobody looks over a shoulder: see the page on safety before you ask them. Left out they stay open, and the
    /// report says so.
    /// </summary>
    private IEnumerable<Sign> Signs => advisor.DefaultChecklist.Signs.Where(sign => !sign.IsConfidential);

    public string Questions()
    {
        var page = new StringBuilder();
        page.Append($"<p>{Text(advisor.DefaultChecklist.About)}</p><form method=\"post\">");
        foreach (Sign sign in Signs)
        {
            page.Append($"<fieldset><legend>{Text(sign.Statement)}</legend><p class=\"quiet\">{Text(sign.Scale.Prompt)}</p>");
            foreach (ScaleOption option in sign.Scale.Options)
                page.Append(Choice(sign, $"{option.Code}", option.Text, false));
            page.Append(Choice(sign, DoesNotApply, "does not apply", false));
            page.Append(Choice(sign, Open, "leave open", true)).Append("</fieldset>");
        }

        page.Append("<button>Show my report</button></form>");
        return Page(advisor.DefaultChecklist.Name, page);
    }

    /// <summary>What is no answer to a question leaves it open.</summary>
    public string Report(IFormCollection form)
    {
        DateTimeOffset now = (time ?? TimeProvider.System).GetLocalNow();
        CheckInBuilder answers = advisor.StartCheckIn("me", DateOnly.FromDateTime(now.Date));
        foreach (Sign sign in Signs)
        {
            string given = form[sign.Id].ToString();
            if (given == DoesNotApply)
                answers.MarkNotApplicable(sign.Id);
            else if (sign.Scale.Options.FirstOrDefault(option => $"{option.Code}" == given) is { } option)
                answers.Answer(sign, option);
            else
                answers.Skip(sign.Id);
        }

        return Page("What your answers speak for", Parts(advisor.Report(answers.Build())));
    }

    private static StringBuilder Parts(OwnReport report)
    {
        var page = new StringBuilder();
        page.Append($"<p>{report.OpenQuestions.Answered} of {report.OpenQuestions.Questions} questions are answered.</p><ul>");
        foreach (Area area in report.Areas)
            page.Append($"<li>{Text(area.Name)}: {Text(area.Words)}</li>");
        page.Append("</ul>");
        foreach (Recommendation recommendation in report.Recommendations.Take(3))
        {
            page.Append($"<section><h2>{Text(recommendation.Title)}</h2>");
            if (recommendation.ChooseFirstStep() is { } step)
                page.Append($"<p class=\"step\">{Text($"{step.Practice.FirstTime} {step.Care}".TrimEnd())}</p>");
            page.Append($"<p>{Text(recommendation.InBrief)}</p></section>");
        }

        if (report.WhyNothingIsSuggested is { } why)
            page.Append($"<p>{Text(why)}</p>");
        foreach (string notice in report.Notices)
            page.Append($"<p class=\"quiet\">{Text(notice)}</p>");
        return page;
    }

    private static string Choice(Sign sign, string value, string words, bool marked) =>
        $"<label><input type=\"radio\" name=\"{Text(sign.Id)}\" value=\"{Text(value)}\"{(marked ? " checked" : "")}> {Text(words)}</label>";

    private static string Page(string title, StringBuilder body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title>"
        + $"<link rel=\"stylesheet\" href=\"app.css\"></head><body><main><h1>{Text(title)}</h1>{body}</main></body></html>";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
