using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Naming a situation never makes a strategy less urgent that is assessed with it and without it.</summary>
public sealed class SituationNeverLowersTests
{
    [Fact]
    public void Naming_a_situation_never_lowers_a_priority() => Situations.BuiltIn.Sample(Check, iter: Situations.Cases);

    [Fact]
    public void Naming_a_situation_never_lowers_a_priority_on_random_catalogs() => Situations.Random.Sample(Check, iter: Situations.Cases);

    [Fact]
    public void A_view_of_how_it_came_about_never_lowers_a_priority() => Situations.BuiltIn.Sample(CheckHistory, iter: Situations.Cases);

    [Fact]
    public void A_view_of_how_it_came_about_never_lowers_a_priority_on_random_catalogs() => Situations.Random.Sample(CheckHistory, iter: Situations.Cases);

    private static void Check(Situation situation)
    {
        Context[] contexts = [.. situation.Advisor.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple)];
        Dictionary<string, Outcome> before = Outcome.Of(situation.Report(situation.Slots));
        foreach (Context context in contexts)
        {
            decimal now = situation.Options.Contexts.TryGetValue(context.Id, out decimal given) ? given : context.ExactDefault.Millionths / 1_000_000m;
            foreach (decimal more in new[] { (now + 1m) / 2m, 1m })
            {
                if (more > now && decimal.Round(more, 6) == more)
                    NotLower(situation, before, (situation with { Options = situation.Options.WithContext(context.Id, more) }).Report(situation.Slots));
            }
        }
    }

    private static void CheckHistory(Situation situation)
    {
        Dictionary<string, Outcome> before = Outcome.Of(situation.Report(situation.Slots));
        foreach (Context history in situation.Advisor.Catalog.Contexts.Where(c => c.Owner == ContextOwner.Partner))
        {
            CheckIn named = situation.CheckIn(situation.Slots).ToBuilder().WithOrigin(history.Id).Build();
            NotLower(situation, before, situation.Advisor.Report(named, situation.Options));
        }
    }

    private static void NotLower(Situation situation, Dictionary<string, Outcome> before, OwnReport after)
    {
        Dictionary<string, Outcome> named = Outcome.Of(after);
        foreach ((string strategy, Outcome outcome) in before)
        {
            if (!named.TryGetValue(strategy, out Outcome? now))
            {
                situation.Advisor.Catalog.Strategies.Single(s => s.Id == strategy).Excludes.Should().NotBeEmpty("nothing else sets a strategy aside");
                continue;
            }

            (now.Low >= outcome.Low && now.High >= outcome.High).Should().BeTrue("{0} was {1}..{2} and is {3}..{4}", strategy, outcome.Low, outcome.High, now.Low, now.High);
            if (outcome.Point is { } point)
                (now.Point >= point).Should().BeTrue("{0} was {1} and is {2}", strategy, point, now.Point);
        }
    }
}
