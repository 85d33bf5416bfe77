using System.Text.Encodings.Web;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

/// <summary>The two pages, as HTML. Every text goes through the encoder.</summary>
internal sealed class Pages(IntimacyAdvisor advisor)
{
    public const string Html = "text/html; charset=utf-8";

    private const string Open = "";
    private const string DoesNotApply = "x";

    /// <summary>
    /// What is asked. Confidential questions belong where nobody looks over a shoulder: see the page on safety before you ask them. Left out they stay open, and the
    /// report says so.
    /// </summary>
    private IEnumerable<Sign> Signs => advisor.DefaultChecklist.Signs.Where(sign => !sign.IsConfidential);

    public string Questions() => Page(
        advisor.DefaultChecklist.Name,
        $"<p>{Text(advisor.DefaultChecklist.About)}</p><form method=\"post\">{string.Concat(Signs.Select(Question))}<button>Show my report</button></form>");

    /// <summary>What is no answer to a question leaves it open.</summary>
    public string Report(IFormCollection form)
    {
        CheckInBuilder answers = advisor.StartCheckIn("me", DateOnly.FromDateTime(DateTime.Today));
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

    private static string Question(Sign sign) =>
        $"<fieldset><legend>{Text(sign.Statement)}</legend><p class=\"quiet\">{Text(sign.Scale.Prompt)}</p>"
        + string.Concat(sign.Scale.Options.Select(option => Choice(sign, $"{option.Code}", option.Text, false)))
        + Choice(sign, DoesNotApply, "does not apply", false) + Choice(sign, Open, "leave open", true) + "</fieldset>";

    private static string Parts(OwnReport report) =>
        $"<p>{report.OpenQuestions.Answered} of {report.OpenQuestions.Questions} questions are answered.</p>"
        + $"<ul>{string.Concat(report.Areas.Select(area => $"<li>{Text(area.Name)}: {Text(area.Words)}</li>"))}</ul>"
        + string.Concat(report.Recommendations.Take(3).Select(Idea))
        + Paragraph("", report.WhyNothingIsSuggested)
        + string.Concat(report.Notices.Select(notice => Paragraph("quiet", notice)));

    private static string Idea(Recommendation recommendation)
    {
        PracticeSuggestion? step = recommendation.ChooseFirstStep();
        return $"<section><h2>{Text(recommendation.Title)}</h2>{Paragraph("step", step?.Practice.FirstTime)}{Paragraph("quiet", step?.Care)}{Paragraph("", recommendation.InBrief)}</section>";
    }

    private static string Paragraph(string kind, string? words) => words is null ? "" : $"<p class=\"{kind}\">{Text(words)}</p>";

    private static string Choice(Sign sign, string value, string words, bool marked) =>
        $"<label><input type=\"radio\" name=\"{Text(sign.Id)}\" value=\"{Text(value)}\"{(marked ? " checked" : "")}> {Text(words)}</label>";

    private static string Page(string title, string body) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title>"
        + $"<link rel=\"stylesheet\" href=\"app.css\"></head><body><main><h1>{Text(title)}</h1>{body}</main></body></html>";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
