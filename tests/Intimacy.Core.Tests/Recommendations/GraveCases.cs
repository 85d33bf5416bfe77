using static Intimacy.Core.SignIds;
using static Intimacy.Core.StrategyIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Where something weighs heavily, it leads, whatever else is mentioned.</summary>
internal static class GraveCases
{
    public static readonly WiseCase[] All =
    [
        new()
        {
            Name = "always belittled, and phones always between them",
            Why = "nobody who is belittled is sent to put the phone in a basket first",
            Answers = [(ReceivingHurtfulRemarks, 4), (DeviceInterruptions, 4), (OwnDeviceHabit, 4)],
            First = [GetHelp],
            TopThree = [SilenceElectronics],
        },
        new()
        {
            Name = "often belittled, and phones always between them",
            Why = "often is grave enough",
            Answers = [(ReceivingHurtfulRemarks, 3), (DeviceInterruptions, 4), (OwnDeviceHabit, 4)],
            First = [GetHelp],
        },
        new()
        {
            Name = "often belittled, on the usual list",
            Why = "the shorter list must not dilute it",
            Checklist = ChecklistIds.Core,
            Answers = [(ReceivingHurtfulRemarks, 3), (DeviceInterruptions, 3), (NoTimeTogether, 3)],
            First = [GetHelp],
        },
        new()
        {
            Name = "always belittled in an otherwise warm couple",
            Why = "one grave answer leads",
            Answers = [(ReceivingHurtfulRemarks, 4)],
            First = [GetHelp],
            NotInTopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "an own temper",
            Why = "one's own part is what one can change first",
            Answers = [(GivingHurtfulRemarks, 3), (FrequentConflict, 3)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "an own temper, and phones always between them",
            Why = "hurting somebody weighs more than a screen",
            Answers = [(GivingHurtfulRemarks, 3), (DeviceInterruptions, 4), (OwnDeviceHabit, 4)],
            First = [BeEmotionallyAvailable],
            TopThree = [SilenceElectronics],
        },
        new()
        {
            Name = "hurtful on both sides",
            Why = "two people who hurt each other need somebody from outside, and neither is told to open up first",
            Answers = [(GivingHurtfulRemarks, 4), (ReceivingHurtfulRemarks, 4), (FrequentConflict, 4)],
            First = [GetHelp],
            NotInTopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "betrayal",
            Why = "trust that is gone is not mended with a date night",
            Answers = [(LackOfTrust, 4), (Secrets, 4), (FeelingSecure, 0), (FrequentConflict, 3)],
            First = [GetHelp],
        },
        new()
        {
            Name = "a sense of secrets, little time",
            Why = "a hidden thing weighs more than a full calendar",
            Answers = [(Secrets, 3), (NoTimeTogether, 3)],
            First = [GetHelp],
        },
        new()
        {
            Name = "much worse than half a year ago",
            Why = "a relationship that heads downward calls for a talk with a professional",
            Answers = [(GettingWorse, 4)],
            First = [GetHelp],
        },
        new()
        {
            Name = "somewhat worse than half a year ago, nothing else",
            Why = "one middling answer is something to talk about, and no call for help",
            Answers = [(GettingWorse, 3)],
            First = [BeEmotionallyAvailable],
            NotInTopThree = [GetHelp],
        },
        new()
        {
            Name = "always arguing, and getting worse",
            Why = "one's own calm first, or somebody from outside: both belong to the first steps",
            Answers = [(FrequentConflict, 4), (GettingWorse, 3)],
            First = [GetHelp, BeEmotionallyAvailable],
            TopThree = [GetHelp, BeEmotionallyAvailable],
        },
        new()
        {
            Name = "often arguing, otherwise calm",
            Why = "quarrels are met with kindness before they are met with counsellors",
            Answers = [(FrequentConflict, 3)],
            First = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "not secure at all with the partner",
            Why = "security is the ground of closeness; where it is missing, opening up is no first step",
            Answers = [(FeelingSecure, 0)],
            First = [GetHelp],
        },
        new()
        {
            Name = "everything at its worst",
            Why = "help first; and while one is belittled, opening up is left out",
            Answers = Worst(ChecklistIds.Full),
            First = [GetHelp],
            NotInTopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "everything at its worst, on the usual list",
            Why = "the same on fewer questions",
            Checklist = ChecklistIds.Core,
            Answers = Worst(ChecklistIds.Core),
            First = [GetHelp],
            NotInTopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "everything at its worst but for being belittled, and partly secure",
            Why = "help first, then feelings",
            Answers = [.. Worst(ChecklistIds.Full), (ReceivingHurtfulRemarks, 0), (FeelingSecure, 2)],
            First = [GetHelp],
            TopThree = [BeEmotionallyAvailable],
        },
        new()
        {
            Name = "always belittled, with all that goes along with it",
            Why = "fear and silence are what being belittled does; they are no fault of one's own",
            Checklist = ChecklistIds.Core,
            Answers = [(ReceivingHurtfulRemarks, 4), (FearOfRejection, 4), (LeavingThingsUnsaid, 4), (LackOfEmpathy, 4), (FeelingSecure, 0)],
            First = [GetHelp],
            NotInTopThree = [BeEmotionallyAvailable],
        },
    ];

    private static (string Sign, int Code)[] Worst(string checklist) =>
    [
        .. IntimacyAdvisor.Default.Catalog.FindChecklist(checklist)!.Signs
            .Where(s => !s.IsConfidential)
            .Select(s => (s.Id, s.Polarity == Model.SignPolarity.Positive ? 0 : 4)),
    ];
}
