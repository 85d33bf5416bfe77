using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>
/// Asks for what both partners know to be so, such as a new baby or a loss. Several may fit, so it asks until told to go on. It belongs
/// to the report and not to the check-in: the file does not hold it.
/// </summary>
internal sealed class SituationStep(Draft draft) : ChoiceStep
{
    private static string None => Local.Text("None of these. Go on.");
    private static string Enough => Local.Text("That is all. Go on.");
    private readonly List<Context> _situations = [.. draft.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple)];

    /// <summary>What is chosen adds no reading: the time left would grow with it.</summary>
    public override int Words => Lead.Append(Text).Append(None).Concat(_situations.Select(s => s.Label)).Sum(Count);

    public override bool MakesADifference => _situations.Count > 0 && !draft.Checklist.ScoresOnly;

    protected override IReadOnlyList<string> Lead => [Local.Text("Some ideas fit one situation and not another. You can choose several, one after the other; choose one again to take it back. The last line goes on.")];

    protected override string Text => Local.Text("Is one of these true for the two of you now?");

    protected override IReadOnlyList<string> Options =>
        [.. _situations.Select(s => draft.Situations.Contains(s) ? Local.Format($"{s.Label} (chosen)") : s.Label), draft.Situations.Count == 0 ? None : Enough];

    protected override int? Current => _situations.Count;

    public override void Take(Reply reply)
    {
        base.Take(reply);
        if (reply.Option < _situations.Count)
            Reopen();
    }

    protected override void Keep(Reply reply)
    {
        if (reply.Option < _situations.Count && !draft.Situations.Remove(_situations[reply.Option]))
            draft.Situations.Add(_situations[reply.Option]);
    }
}
