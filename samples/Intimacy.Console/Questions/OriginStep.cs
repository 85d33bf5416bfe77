using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Core.Model;

namespace Intimacy.Console.Questions;

/// <summary>Asks for this partner's own view of how it came about.</summary>
internal sealed class OriginStep(Draft draft) : ChoiceStep
{
    private readonly List<Context> _origins = [.. draft.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner)];

    public override bool MakesADifference => _origins.Count > 0;

    protected override IReadOnlyList<string> Lead => [Local.Text("Looking back over your whole time together:")];

    protected override string Text => Local.Text("Is one of these true for you?");

    protected override IReadOnlyList<string> Options => [.. _origins.Select(h => h.Label), Local.Text("Neither, or I am not sure.")];

    protected override int? Current => draft.Origin is { } origin ? _origins.IndexOf(origin) : null;

    protected override void Keep(Reply reply) => draft.Origin = reply.Option < _origins.Count ? _origins[reply.Option] : null;
}
