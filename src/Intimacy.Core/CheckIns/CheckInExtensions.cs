namespace Intimacy.Core.CheckIns;

/// <summary>Going on with a check-in.</summary>
public static class CheckInExtensions
{
    /// <summary>Starts a builder that holds all of a check-in, to go on with it another time.</summary>
    /// <remarks>Catalog version and wording stay those under which the check-in was begun.</remarks>
    /// <param name="checkIn">The check-in; it does not change.</param>
    /// <param name="partner">Another label, or null for the same one.</param>
    /// <param name="date">Another date, or null for the same one.</param>
    /// <returns>A builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    public static CheckInBuilder ToBuilder(this CheckIn checkIn, string? partner = null, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return new CheckInBuilder(checkIn, partner ?? checkIn.Partner, date ?? checkIn.Date);
    }
}
