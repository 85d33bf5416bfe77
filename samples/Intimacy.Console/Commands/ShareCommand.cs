using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Console.Commands;

/// <summary>intimacy share FILE --out FILE.</summary>
internal static class ShareCommand
{
    private const string ToStandardOutput = "-";
    private const string About = "Writes what you let your partner see: a file to hand over in place of your check-in.";

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Your check-in." };
        var level = new Option<string?>("--level") { Description = "nothing, bands, scores or answers, which are also those on trust, secrets, rejection, hurts, hurtful words and things getting worse (default: what the check-in says).", HelpName = "LEVEL" };
        level.AcceptOnlyFromAmong([.. Enum.GetNames<SharingLevel>().Select(name => name.ToLowerInvariant())]);
        var partner = new Option<string?>("--partner") { Description = "The label in it (default: that of the check-in).", HelpName = "LABEL" };
        var output = new Option<string?>("--out") { Description = "Where to write it; - is standard output.", HelpName = "FILE" };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("share", About) { file, level, partner, output, content };
        command.SetAction(parsed =>
        {
            string path = Place(parsed.GetValue(output), [parsed.GetValue(file)!, .. parsed.GetValue(content)!]);
            SharingLevel? wanted = parsed.GetValue(level) is { } word ? Enum.Parse<SharingLevel>(word, ignoreCase: true) : null;
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            CheckIn checkIn = Labels.Apply(InputFile.Read(parsed.GetValue(file)!, advisor.ReadCheckIn), parsed.GetValue(partner)).Build();
            Write(path, SharedViewJson.Write(advisor.Share(checkIn, wanted)));
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Asks for a place: somebody else may be looking at the screen.</summary>
    private static string Place(string? path, IEnumerable<string> inputs)
    {
        if (string.IsNullOrEmpty(path))
            throw new UsageException(["share needs a place to write to, such as --out me.shared.json.", "Try: intimacy share --help"]);
        if (path != ToStandardOutput && InputFile.IsAmong(path, inputs))
            throw new UsageException([$"--out '{path}' is also a file to read."]);
        return path;
    }

    /// <summary>Says the same whatever was released: who looks on learns nothing from it.</summary>
    private static void Write(string path, byte[] json)
    {
        if (path == ToStandardOutput)
        {
            Screen.Write(json);
            return;
        }

        AtomicFile.Write(path, json);
        StandardError.Write([$"intimacy: {path} is written. Whether you hand it over is up to you."]);
    }
}
