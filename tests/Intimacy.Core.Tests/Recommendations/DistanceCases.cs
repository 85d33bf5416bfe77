using static Intimacy.Core.ContextIds;
using static Intimacy.Core.SignIds;
using static Intimacy.Core.StrategyIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Where closeness is thin without anybody doing harm.</summary>
internal static class DistanceCases
{
    public static readonly WiseCase[] All =
    [
        new()
        {
            Name = "a quiet fade without quarrels",
            Why = "two people who drifted need each other's attention before they need a therapist",
            Answers =
            [
                (Loneliness, 3), (Disconnection, 3), (Distancing, 2), (LittleAffection, 3), (FrequentConflict, 0), (Curiosity, 2),
                (MeaningfulConversations, 1), (TalkingOverTheDay, 1), (MakingTime, 1), (NoTimeTogether, 2),
            ],
            First = [IncreaseTimeTogether],
            TopThree = [ReadTogether],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "a warm couple that does not talk",
            Why = "warmth is there; words are what is missing",
            Answers = [(MeaningfulConversations, 1), (TalkingOverTheDay, 2), (LeavingThingsUnsaid, 3), (PoorCommunication, 3), (LittleAffection, 0), (Loneliness, 0)],
            First = [ReadTogether, BeEmotionallyAvailable],
            TopThree = [ReadTogether, BeEmotionallyAvailable],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "a couple that never got close",
            Why = "what was never learned starts with something to talk about",
            History = NeverDeveloped,
            Answers =
            [
                (MeaningfulConversations, 1), (TalkingOverTheDay, 1), (MakingTime, 2), (Curiosity, 1), (TryingEachOthersIdeas, 1),
                (EmpathyAndValidation, 1), (KnowingInnerWorld, 1), (FeelingLoved, 2), (FeelingSecure, 2), (Loneliness, 3), (Disconnection, 3),
                (LeavingThingsUnsaid, 3), (HiddenEmotions, 3), (FrequentConflict, 0),
            ],
            First = [ReadTogether],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "long distance",
            Why = "living apart, time for each other is what must be made",
            Contexts = [LivingApart],
            Answers = [(NoTimeTogether, 4), (Loneliness, 3), (LittleAffection, 3), (MakingTime, 1)],
            First = [IncreaseTimeTogether],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "little of anything, good or bad",
            Why = "a quiet couple gains from structure and from something to talk about",
            Answers =
            [
                (MeaningfulConversations, 1), (TalkingOverTheDay, 1), (MakingTime, 1), (Curiosity, 1), (TryingEachOthersIdeas, 1),
                (EmpathyAndValidation, 1), (FeelingSecure, 2), (FeelingLoved, 1), (KnowingInnerWorld, 1), (LackOfSupport, 0), (Loneliness, 0),
                (LeavingThingsUnsaid, 0), (Disconnection, 0), (FearOfRejection, 0), (Distancing, 0), (LittleAffection, 0), (LackOfEmpathy, 0),
                (FrequentConflict, 0),
            ],
            First = [MarriageEnrichment, ReadTogether, IncreaseTimeTogether],
            TopThree = [MarriageEnrichment, ReadTogether],
            NotInTopThree = [GetHelp, SilenceElectronics],
        },
        new()
        {
            Name = "always lonely in the relationship",
            Why = "attention for each other is the nearest thing to loneliness",
            Answers = [(Loneliness, 4)],
            First = [IncreaseTimeTogether],
        },
        new()
        {
            Name = "warm touch always missed",
            Why = "touch is a feeling shown",
            Answers = [(LittleAffection, 4)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "always afraid of being turned away",
            Why = "what is held back for fear is a matter of feelings being safe",
            Answers = [(FearOfRejection, 4)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "often afraid of being turned away, and phones often between them",
            Why = "fear weighs more than phones",
            Answers = [(FearOfRejection, 3), (DeviceInterruptions, 3), (OwnDeviceHabit, 3)],
            First = [BeEmotionallyAvailable],
            TopThree = [SilenceElectronics],
        },
        new()
        {
            Name = "feelings always covered up",
            Why = "naming a feeling comes first",
            Answers = [(HiddenEmotions, 4)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "support always missed",
            Why = "being there for each other is the heart of it",
            Answers = [(LackOfSupport, 4)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "never any understanding",
            Why = "empathy is practised in listening",
            Answers = [(LackOfEmpathy, 4), (EmpathyAndValidation, 0)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "not loved at all",
            Why = "love that is not felt is a matter of feelings shown",
            Answers = [(FeelingLoved, 0)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "old hurts that weigh completely",
            Why = "what was brought along stands between two people's feelings",
            Answers = [(CarryingOldHurts, 4)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "no idea what moves the partner",
            Why = "talk about a book leads to talk about each other",
            Answers = [(KnowingInnerWorld, 0), (Curiosity, 1)],
            First = [ReadTogether],
        },
    ];
}
