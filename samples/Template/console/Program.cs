using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

// Asks one partner the questions of a checklist, one at a time, and shows what the answers speak for.
// The check-in is kept in a file beside the program, without the answers that are confidential.

const string File = "check-in.json";

IntimacyAdvisor advisor = IntimacyAdvisor.Default;
CheckInBuilder answers = advisor.StartCheckIn("me", DateOnly.FromDateTime(DateTime.Today));

// Confidential questions belong where nobody looks over a shoulder: see the page on safety before you ask them. Left out they stay open, and the report says so.
List<Sign> questions = [.. advisor.DefaultChecklist.Signs.Where(sign => !sign.IsConfidential)];

Console.WriteLine($"{advisor.DefaultChecklist.Name}: {questions.Count} questions. A number answers, Enter leaves one open, x says that it does not apply, q ends.");
foreach ((int at, Sign sign) in questions.Index())
{
    Console.WriteLine();
    Console.WriteLine($"{at + 1} of {questions.Count}. {sign.Scale.Prompt}");
    Console.WriteLine($"   {sign.Statement}");
    Console.WriteLine($"   {string.Join("  ", sign.Scale.Options.Select(option => $"{option.Code} {option.Text}"))}");
    if (!Ask(sign))
        break;
}

CheckIn checkIn = answers.Build();
System.IO.File.WriteAllBytes(File, CheckInJson.Write(checkIn));
Show(advisor.Report(checkIn));

// False when there is to be no further question.
bool Ask(Sign sign)
{
    while (true)
    {
        Console.Write("> ");
        switch (Console.ReadLine()?.Trim())
        {
            case null or "q":
                return false;
            case "":
                answers.Skip(sign.Id);
                return true;
            case "x":
                answers.MarkNotApplicable(sign.Id);
                return true;
            case var typed when sign.Scale.Options.FirstOrDefault(option => $"{option.Code}" == typed) is { } option:
                answers.Answer(sign, option);
                return true;
        }

        Console.WriteLine("   Please type one of the numbers, Enter, x or q.");
    }
}

static void Show(OwnReport report)
{
    Console.WriteLine();
    Console.WriteLine($"{report.OpenQuestions.Answered} of {report.OpenQuestions.Questions} questions are answered.");
    foreach (Area area in report.Areas)
        Console.WriteLine($"   {area.Name}: {area.Words}");
    foreach (Recommendation recommendation in report.Recommendations.Take(3))
    {
        Console.WriteLine();
        Console.WriteLine(recommendation.Title);
        if (recommendation.ChooseFirstStep() is { } step)
            Console.WriteLine($"   A small first step: {step.Practice.FirstTime} {step.Care}".TrimEnd());
        Console.WriteLine($"   Why: {recommendation.InBrief}");
    }

    Console.WriteLine();
    if (report.WhyNothingIsSuggested is { } why)
        Console.WriteLine(why);
    foreach (string notice in report.Notices)
        Console.WriteLine(notice);
}
