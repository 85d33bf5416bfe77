using Intimacy.Core;
using Intimacy.Core.Model;

namespace Intimacy.Population;

/// <summary>
/// What signs have in common beyond the general course of a relationship, and how much. The loadings are those of one sign:
/// on how things are in general, and on its theme; what is left is the sign's own. Two signs of one theme then correlate at
/// General² + Own², two of different themes at the product of their general loadings.
/// </summary>
internal sealed record Theme(string Name, double General, double Own)
{
    /// <summary>
    /// Ratings of one relationship hang together, or no checklist could be summed up; single answers of one person do so loosely: here they
    /// correlate at 0.32 within a theme and at 0.16 across two of them, before they are cut into codes.
    /// </summary>
    private static readonly Theme[] OfDimensions = [.. IntimacyAdvisor.Default.Catalog.Dimensions.Select(d => new Theme(d.Id, 0.4, 0.4))];

    /// <summary>Arguments and what is said in them: much of its own, and still part of how things are.</summary>
    private static readonly Theme Harm = new("harm", 0.45, 0.55);

    /// <summary>Habits with screens have more to do with work and age than with love.</summary>
    private static readonly Theme Screens = new("screens", 0.2, 0.6);

    /// <summary>Room for oneself: almost apart from the rest. The two signs share little: one is about the partner, the other is not.</summary>
    private static readonly Theme OwnLife = new("own-life", 0.15, 0.4);

    /// <summary>Whether it gets better or worse, which is not how good it is.</summary>
    private static readonly Theme Course = new("course", 0.4, 0.4);

    public static IReadOnlyList<Theme> All { get; } = [.. OfDimensions, Harm, Screens, OwnLife, Course];

    /// <summary>The theme of a sign: the dimension that it weighs most in, unless it is about something else.</summary>
    public static Theme Of(Sign sign) => sign.Id switch
    {
        SignIds.FrequentConflict or SignIds.CarryingOldHurts or SignIds.HurtsBetweenUs or SignIds.ReceivingHurtfulRemarks or SignIds.GivingHurtfulRemarks => Harm,
        SignIds.DeviceInterruptions or SignIds.OwnDeviceHabit => Screens,
        SignIds.TooMuchTogetherness or SignIds.NeglectingOwnLife => OwnLife,
        SignIds.GettingWorse => Course,
        _ when sign.Dimensions.Length > 0 => OfDimensions.First(t => t.Name == sign.Dimensions.MaxBy(d => d.Weight).Dimension.Id),
        _ => Course,
    };

    /// <summary>What of a sign's variance is neither general nor the theme's.</summary>
    public double Rest { get; } = Math.Sqrt(1 - (General * General) - (Own * Own));
}
