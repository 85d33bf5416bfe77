using Intimacy.Console.Dialogues;

namespace Intimacy.Console.Questions;

/// <summary>Asks whether ideas for two are wanted. Nothing is taken for granted: the file of an unfinished check-in always says no.</summary>
internal sealed class SoloStep(Draft draft) : ChoiceStep
{
    public override bool MakesADifference => draft.HasConfidential || !draft.Checklist.ScoresOnly;

    protected override IReadOnlyList<string> Lead => ["The report brings a few ideas for small first steps. As long as you share nothing, they are ideas for one person, unless you ask for more."];

    protected override string Text => "Which ideas would you like?";

    protected override IReadOnlyList<string> Options =>
        ["Both kinds: some to do together, some to do on your own.", "Only ideas that you can do on your own."];

    protected override int? Current => null;

    protected override void Keep(Reply reply) => draft.SoloOnly = reply.Option == 1;
}
