using System.CommandLine;
using System.Text;
using Intimacy.Console.Dialogues;
using Intimacy.Console.Input;
using Intimacy.Console.Questions;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Commands;

/// <summary>intimacy check-in [FILE].</summary>
internal static class CheckInCommand
{
    private const string About =
        "Asks the questions one by one and saves every answer; goes on where it stopped. In a terminal by key, else line by line.";

    private const string AnswersAbout =
        "From a script: one line an answer on standard input, \"SIGN CODE\" with a code of the scale (0 is the first option), or skipped, declined, not-applicable in place of the code; "
        + "also \"sharing=bands\", \"origin=lost-over-time\" or none, \"solo=yes\". Lines that start with # are passed over. Nothing is written unless every line is right.";

    public static Command Build()
    {
        var file = new Argument<string?>("FILE") { Description = "The file to begin or to go on with (default: check-in-DATE.json, or check-in-LABEL-DATE.json).", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out") { Description = "The same as FILE.", HelpName = "FILE" };
        var checklist = new Option<string?>("--checklist") { Description = "article (short), core (default) or full.", HelpName = "ID" };
        var partner = new Option<string?>("--partner") { Description = "Your label in the file; a pseudonym will do (default: me). A file of another label is not gone on with.", HelpName = "LABEL" };
        Option<string[]> content = SharedOptions.Content();
        var answers = new Option<string?>("--answers") { Description = AnswersAbout, HelpName = "-" };
        answers.AcceptOnlyFromAmong("-");
        var lines = new Option<bool>("--lines") { Description = "Line by line in a terminal too, as suits a screen reader." };
        var date = new Option<string?>("--date") { Hidden = true };
        var command = new Command("check-in", About) { file, output, checklist, partner, content, answers, lines, date };
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> contentFiles = parsed.GetValue(content)!;
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(contentFiles);
            DateOnly day = CheckInStart.Day(parsed.GetValue(date), TimeProvider.System);
            string path = CheckInStart.Path(parsed.GetValue(file), parsed.GetValue(output), parsed.GetValue(partner), day);
            var place = new CheckInFile(path);
            CheckIn? begun = place.Open(advisor);
            var draft = new Draft(CheckInStart.Builder(advisor, begun, day, parsed.GetValue(checklist), parsed.GetValue(partner)));
            var conversation = new Conversation(advisor, draft, place, new CommandLine(path, contentFiles), day);
            if (parsed.GetValue(answers) is not null)
                FromScript(draft, place, conversation);
            else
                Ask(conversation, parsed.GetValue(lines));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void FromScript(Draft draft, CheckInFile file, Conversation conversation)
    {
        using var input = new StreamReader(System.Console.OpenStandardInput(), new UTF8Encoding(false));
        AnswerLines.Read(input, draft, goesOn: file.IsThere);
        file.Save(draft, finished: true);
        conversation.Saved().Print();
    }

    private static void Ask(Conversation conversation, bool lines)
    {
        using Dialogue dialogue = DialogueStart.Open(lines);
        conversation.Run(dialogue);
    }
}
