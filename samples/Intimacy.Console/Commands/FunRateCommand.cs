using System.CommandLine;
using System.Text;
using Intimacy.Console.Dialogues;
using Intimacy.Console.Fun;
using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Questions;
using Intimacy.Core;
using Intimacy.Core.FunLists;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy fun rate LIST.</summary>
internal static class FunRateCommand
{
    private const string AnswersAbout = "From a script: one line an idea on standard input, \"IDEA RATING\" with a rating from 0 (no) to 3 (very much). Nothing is written unless every line is right.";

    public static Command Build()
    {
        Argument<string> file = FunCommand.List("The list, which both of you may read; made where there is none.");
        var partner = new Option<string>("--partner") { Description = "Your label; a pseudonym will do.", HelpName = "LABEL", Required = true };
        var output = new Option<string>("--out") { Description = "Where your ratings go. Keep this file to yourself.", HelpName = "FILE", Required = true };
        Option<string[]> add = SharedOptions.Several("--add", "Ideas of your own, each in quotes; your partner sees them.", "TEXT");
        Option<string[]> contexts = FunCommand.Contexts();
        var answers = new Option<string?>("--answers") { Description = AnswersAbout, HelpName = "-" };
        answers.AcceptOnlyFromAmong("-");
        var lines = new Option<bool>("--lines") { Description = "Line by line in a terminal too, as suits a screen reader." };
        Option<string?> date = FunCommand.Date();
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("rate", "Asks one of you about every idea. Your answers stay as they are for four weeks.") { file, partner, output, add, contexts, answers, lines, date, content };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            string own = parsed.GetValue(output)!;
            string label = parsed.GetValue(partner)!;
            DateOnly day = CheckInStart.Day(parsed.GetValue(date), TimeProvider.System);
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(advisor.Catalog, parsed.GetValue(contexts)!, solo: false, forTwo: false);
            if (FunFiles.IsThere(path) && parsed.GetValue(contexts)!.Length > 0)
                throw new UsageException(["--context: the list is there already. What is so today goes to: intimacy fun next LIST RATINGS RATINGS --context NAME"]);
            FunFiles.CheckOutput(own, path, label);
            FunList list = FunFiles.Asked(path, () => FunFiles.IsThere(path)
                ? FunFiles.ReadList(path).WithIdeas(parsed.GetValue(add)!)
                : advisor.StartFunList(advisor.FunIdeasFor(options), parsed.GetValue(add)!));

            // Whether it is too early is said before anybody answers seventy questions.
            FunFiles.Asked(path, () => advisor.RateFunIdeas(list, label, new Dictionary<string, int> { [list.Ideas[0].Id] = 0 }, day));
            Dictionary<string, int>? ratings = parsed.GetValue(answers) is null ? Ask(list, parsed.GetValue(lines)) : FromScript(list);
            if (ratings is not null)
                Save(advisor, path, own, list, FunFiles.Asked(path, () => advisor.RateFunIdeas(list, label, ratings, day)), day);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Save(IntimacyAdvisor advisor, string path, string own, FunList list, FunRatings ratings, DateOnly day)
    {
        // The ratings first: a list that tells of ratings which were lost would be stuck for four weeks.
        FunList rated = FunFiles.Asked(path, () => advisor.SealFunRatings(list, ratings, day));
        AtomicFile.Write(own, FunRatingsJson.Write(ratings));
        FunFiles.Write(path, rated);
        FunCommand.Print(Local.Format($"Your ratings are in {PlainText.Escape(own)}. Keep that file to yourself. They stay as they are until {rated.NextRoundFrom:yyyy-MM-dd}."), Local.Format($"Their seal, which tells nothing about them: {ratings.Seal.Hash}"));
    }

    private static Dictionary<string, int>? Ask(FunList list, bool lines)
    {
        using Dialogue dialogue = DialogueStart.Open(lines);
        Dictionary<string, int>? ratings = FunQuestions.Ask(dialogue, list);
        if (ratings is not null)
            dialogue.Close(new Page());
        return ratings;
    }

    private static Dictionary<string, int> FromScript(FunList list)
    {
        using var input = new StreamReader(System.Console.OpenStandardInput(), new UTF8Encoding(false));
        return FunLines.Read(input, list);
    }
}
