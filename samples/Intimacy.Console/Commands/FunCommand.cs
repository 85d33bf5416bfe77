using System.CommandLine;
using System.Text;
using Intimacy.Console.Dialogues;
using Intimacy.Console.Fun;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Questions;
using Intimacy.Core;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy fun rate|next|done LIST.</summary>
internal static class FunCommand
{
    private const string AnswersAbout = "From a script: one line an idea on standard input, \"IDEA RATING\" with a rating from 0 (no) to 3 (very much). Nothing is written unless every line is right.";

    public static Command Build() => new("fun", "A list of what the two of you could enjoy: each rates it in private, and one idea at a time that both want comes up.") { Rate(), Next(), Done() };

    private static Command Rate()
    {
        Argument<string> file = List("The list, which both of you may read; made where there is none.");
        var partner = new Option<string>("--partner") { Description = "Your label; a pseudonym will do.", HelpName = "LABEL", Required = true };
        var output = new Option<string>("--out") { Description = "Where your ratings go. Keep this file to yourself.", HelpName = "FILE", Required = true };
        Option<string[]> add = Several("--add", "Ideas of your own, each in quotes; your partner sees them.", "TEXT");
        Option<string[]> contexts = Contexts();
        var answers = new Option<string?>("--answers") { Description = AnswersAbout, HelpName = "-" };
        answers.AcceptOnlyFromAmong("-");
        var lines = new Option<bool>("--lines") { Description = "Line by line in a terminal too, as suits a screen reader." };
        Option<string?> date = Date();
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
            FunFiles.CheckOutput(own, path, label);
            FunList list = FunFiles.Asked(path, () => FunFiles.IsThere(path)
                ? advisor.AddFunIdeas(FunFiles.ReadList(path), parsed.GetValue(add)!)
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

    private static Command Next()
    {
        Argument<string> file = List("The list that both of you have rated.");
        var one = new Argument<string>("RATINGS") { Description = "The ratings of one of you." };
        var other = new Argument<string>("OTHER") { Description = "The ratings of the other." };
        Option<string[]> contexts = Contexts();
        Option<string?> date = Date();
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("next", "Tells one idea that you both want; a week later, another one. Run it where both files may lie: a device that you pass over, or a third person's.")
        {
            file, one, other, contexts, date, content,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            DateOnly day = CheckInStart.Day(parsed.GetValue(date), TimeProvider.System);
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(advisor.Catalog, parsed.GetValue(contexts)!, solo: false, forTwo: false);
            var problems = new List<string>();
            FunList? list = InputFile.TryRead(path, FunListJson.Read, problems);
            FunRatings? first = InputFile.TryRead(parsed.GetValue(one)!, FunRatingsJson.Read, problems);
            FunRatings? second = InputFile.TryRead(parsed.GetValue(other)!, FunRatingsJson.Read, problems);
            if (list is null || first is null || second is null)
                throw new BadInputException(problems);
            FunReveal reveal = FunFiles.Asked(path, () => advisor.RevealFunIdea(list, first, second, day, options));
            if (!reveal.IsPaused)
                FunFiles.Write(path, reveal.List);
            Print(reveal.Text, reveal.IsPaused ? null : $"The next one can come from {reveal.List.NextPickFrom:yyyy-MM-dd} on.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Done()
    {
        Argument<string> file = List("The list.");
        var command = new Command("done", "Notes that you did what came up last: it then rests for some weeks.") { file };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            FunList list = FunFiles.ReadList(path);
            if (list.Picks.LastOrDefault(p => p.IdeaId is not null) is not { } last)
                throw new BadInputException([$"{PlainText.Escape(path)}: $.picks: expected an idea that came up; found none"]);
            FunFiles.Write(path, list.WithLastDone());
            Print($"Noted: {list.Find(last.IdeaId!)!.Text}", then: null);
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
        Print($"Your ratings are in {PlainText.Escape(own)}. Keep that file to yourself. They stay as they are until {rated.NextRoundFrom:yyyy-MM-dd}.", $"Their seal, which tells nothing about them: {ratings.Seal.Hash}");
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

    private static void Print(string text, string? then)
    {
        var page = new Page();
        page.Paragraph(text, Look.Strong);
        if (then is not null)
            page.Paragraph(then, Look.Quiet);
        page.Print();
    }

    private static Argument<string> List(string description) => new("LIST") { Description = description };

    private static Option<string?> Date() => new("--date") { Hidden = true };

    private static Option<string[]> Contexts() => Several("--context", "What both of you know to be so, such as new-baby.", "NAME");

    private static Option<string[]> Several(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };
}
