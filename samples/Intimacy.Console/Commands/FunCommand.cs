using System.CommandLine;
using Intimacy.Console.Fun;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.FunLists;

namespace Intimacy.Console.Commands;

/// <summary>intimacy fun rate|next|done LIST.</summary>
internal static class FunCommand
{
    public static Command Build() => new("fun", "A list of what the two of you could enjoy: each rates it in private, and one idea at a time that both want comes up.") { FunRateCommand.Build(), FunNextCommand.Build(), Done() };

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

    public static void Print(string text, string? then)
    {
        var page = new Page();
        page.Paragraph(text, Look.Strong);
        if (then is not null)
            page.Paragraph(then, Look.Quiet);
        page.Print();
    }

    public static Argument<string> List(string description) => new("LIST") { Description = description };

    public static Option<string?> Date() => new("--date") { Hidden = true };

    public static Option<string[]> Contexts() => SharedOptions.Several("--context", "What both of you know to be so, such as new-baby.", "NAME");
}
