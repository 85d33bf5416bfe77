using static Intimacy.Core.ContextIds;
using static Intimacy.Core.SignIds;
using static Intimacy.Core.StrategyIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Where daily life got in the way.</summary>
internal static class DailyLifeCases
{
    public static readonly WiseCase[] All =
    [
        new()
        {
            Name = "the calm baseline",
            Why = "there is nothing to mend",
            First = [],
        },
        new()
        {
            Name = "everything well",
            Why = "nobody is given homework for being happy",
            Answers =
            [
                .. IntimacyAdvisor.Default.Catalog.FindChecklist(ChecklistIds.Full)!.Signs
                    .Where(s => !s.IsConfidential)
                    .Select(s => (s.Id, s.Polarity == Model.SignPolarity.Positive ? 4 : 0)),
            ],
            First = [],
        },
        new()
        {
            Name = "a new parent",
            Why = "time is what is missing, not love and not therapy",
            Contexts = [NewBaby, ChildrenAtHome],
            Answers =
            [
                (NoTimeTogether, 4), (MakingTime, 1), (HavingFunTogether, 2), (LittleAffection, 2), (TalkingOverTheDay, 2), (DeviceInterruptions, 2),
                (NeglectingOwnLife, 3), (LackOfSupport, 2),
            ],
            First = [IncreaseTimeTogether],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "a new parent who often misses support",
            Why = "support is missed because there is no time; time still comes first",
            Contexts = [NewBaby, ChildrenAtHome],
            Answers = [(NoTimeTogether, 4), (MakingTime, 1), (LackOfSupport, 3)],
            First = [IncreaseTimeTogether],
            TopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "one that is glued together",
            Why = "more time together would be the opposite of help",
            Answers = [(TooMuchTogetherness, 4), (NeglectingOwnLife, 3)],
            First = [BalanceSelfAndCouple],
            NotInTopThree = [IncreaseTimeTogether],
        },
        new()
        {
            Name = "glued together and bored, on the usual list",
            Why = "room first, then something new",
            Checklist = ChecklistIds.Core,
            Answers = [(TooMuchTogetherness, 4), (TryingEachOthersIdeas, 1)],
            First = [BalanceSelfAndCouple],
            TopThree = [FunList],
        },
        new()
        {
            Name = "a pleasant routine gone stale",
            Why = "nothing is wrong but the fun",
            Answers = [(HavingFunTogether, 0), (TryingEachOthersIdeas, 1), (Curiosity, 2)],
            First = [FunList],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "no interest in each other's ideas",
            Why = "trying something new is what a list is for",
            Answers = [(TryingEachOthersIdeas, 0)],
            First = [FunList],
        },
        new()
        {
            Name = "phones always between them",
            Why = "the plain case",
            Answers = [(DeviceInterruptions, 4), (OwnDeviceHabit, 3)],
            First = [SilenceElectronics],
        },
        new()
        {
            Name = "the own phone habit alone",
            Why = "noticing one's own habit is enough to start there",
            Answers = [(OwnDeviceHabit, 4)],
            First = [SilenceElectronics],
        },
        new()
        {
            Name = "phones often between them, on the usual list",
            Why = "the same on fewer questions",
            Checklist = ChecklistIds.Core,
            Answers = [(DeviceInterruptions, 3)],
            First = [SilenceElectronics],
        },
        new()
        {
            Name = "overworked: no time for two, none for oneself",
            Why = "both wishes are real, and they pull apart",
            Answers = [(NoTimeTogether, 4), (NeglectingOwnLife, 4)],
            First = [IncreaseTimeTogether, BalanceSelfAndCouple],
            TopThree = [IncreaseTimeTogether, BalanceSelfAndCouple],
        },
        new()
        {
            Name = "a couple in grief",
            Why = "after a loss nobody is told to have fun",
            Contexts = [RecentLoss],
            Answers = [(HavingFunTogether, 0), (LittleAffection, 3), (Distancing, 3), (MakingTime, 1), (TryingEachOthersIdeas, 1)],
            First = [IncreaseTimeTogether],
            NotInTopThree = [FunList, GetHelp],
        },
        new()
        {
            Name = "shift workers who never talk over the day",
            Why = "a set half hour is what is missing",
            Answers = [(TalkingOverTheDay, 0), (NoTimeTogether, 2)],
            First = [IncreaseTimeTogether],
        },
        new()
        {
            Name = "children at home and never an hour for two",
            Why = "an hour for two needs a plan",
            Contexts = [ChildrenAtHome],
            Answers = [(NoTimeTogether, 4)],
            First = [IncreaseTimeTogether],
        },
        new()
        {
            Name = "no deep talk, and phones sometimes between them",
            Why = "the talk is what is missed",
            Answers = [(MeaningfulConversations, 0), (DeviceInterruptions, 2)],
            First = [ReadTogether],
        },
    ];
}
