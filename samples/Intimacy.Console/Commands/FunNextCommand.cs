using System.CommandLine;
using Intimacy.Console.Fun;
using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Questions;
using Intimacy.Core;
using Intimacy.Core.FunLists;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy fun next LIST RATINGS OTHER.</summary>
internal static class FunNextCommand
{
    public static Command Build()
    {
        Argument<string> file = FunCommand.List("The list that both of you have rated.");
        var one = new Argument<string>("RATINGS") { Description = "The ratings of one of you." };
        var other = new Argument<string>("OTHER") { Description = "The ratings of the other." };
        Option<string[]> contexts = FunCommand.Contexts();
        Option<string?> date = FunCommand.Date();
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
            FunCommand.Print(reveal.Text, reveal.IsPaused ? null : Local.Format($"The next one can come from {reveal.List.NextPickFrom:yyyy-MM-dd} on."));
            return ExitCodes.Fine;
        });
        return command;
    }
}
