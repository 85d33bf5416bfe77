using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;

namespace Intimacy.Console.Questions;

/// <summary>Asks whether ideas for two are wanted. Nothing is taken for granted: the file of an unfinished check-in always says no.</summary>
internal sealed class SoloStep(Draft draft) : ChoiceStep
{
    public override bool MakesADifference => draft.HasConfidential || !draft.Checklist.ScoresOnly;

    protected override IReadOnlyList<string> Lead => [Local.Text("The report brings a few ideas for small first steps. As long as you share nothing, they are ideas for one person, unless you ask for more.")];

    protected override string Text => Local.Text("Which ideas would you like?");

    protected override IReadOnlyList<string> Options =>
        [Local.Text("Both kinds: some to do together, some to do on your own."), Local.Text("Only ideas that you can do on your own.")];

    protected override int? Current => null;

    protected override void Keep(Reply reply) => draft.SoloOnly = reply.Option == 1;
}
