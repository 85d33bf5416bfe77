using Intimacy.Core;
using Intimacy.Core.Model;

namespace Intimacy.Population;

/// <summary>
/// Where the leaning of a sign, a normal deviate that is high where things are bad, is cut into the five codes; and how far the
/// distressed lie above the calm. Fixed by the kind of sign, never by what a strategy would make of it.
/// </summary>
internal sealed record Cuts(double Mild, double Some, double Much, double Most, double Distress)
{
    /// <summary>What everybody does and misses now and then: for most of the calm it is "often" or "rarely", for two in five no better than "sometimes".</summary>
    private static readonly Cuts Everyday = new(-0.9, 0.2, 1.25, 2.0, 0.8);

    /// <summary>What hurts, and what is hidden: never, for half of the calm. The distressed have it more often, and about one in six of them often.</summary>
    private static readonly Cuts Grave = new(0.05, 1.1, 1.75, 2.4, 0.75);

    /// <summary>What most hardly know, such as too little time away from each other.</summary>
    private static readonly Cuts Rare = new(0.1, 0.85, 1.5, 2.1, 0.3);

    /// <summary>Work and children leave hardly any couple time enough, whether it is happy or not.</summary>
    private static readonly Cuts Busy = new(-0.9, 0.1, 1.1, 1.9, 0.4);

    /// <summary>Telephones, and what one puts off: common, less often felt as too much, and not much more so in distress.</summary>
    private static readonly Cuts Habit = new(-0.7, 0.4, 1.15, 1.9, 0.4);

    /// <summary>Better or worse than half a year ago: for most the same, for the distressed more often worse.</summary>
    private static readonly Cuts Course = new(-1.9, -0.85, 1.1, 1.9, 0.6);

    public static Cuts Of(Sign sign) => sign.Id switch
    {
        SignIds.ReceivingHurtfulRemarks or SignIds.GivingHurtfulRemarks or SignIds.Secrets or SignIds.CarryingOldHurts or SignIds.HurtsBetweenUs => Grave,
        SignIds.TooMuchTogetherness => Rare,
        SignIds.NoTimeTogether => Busy,
        SignIds.DeviceInterruptions or SignIds.OwnDeviceHabit or SignIds.NeglectingOwnLife => Habit,
        _ => sign.Scale.Id == "change" ? Course : Everyday,
    };

    /// <summary>The code of a leaning, from 0 to 4; 4 is the worst, or of a positive sign the best.</summary>
    public int Code(double leaning, SignPolarity polarity)
    {
        int concern = leaning < Some ? (leaning < Mild ? 0 : 1) : leaning < Much ? 2 : leaning < Most ? 3 : 4;
        return polarity == SignPolarity.Positive ? 4 - concern : concern;
    }
}
