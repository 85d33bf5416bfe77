namespace Intimacy.Core.Scoring;

/// <summary>
/// A reading for every signal of one check-in, or of two people's in one: all that rules, conditions and practices look at. It does not
/// know whose signals they are. Immutable and thread-safe.
/// </summary>
internal sealed class SignalTable
{
    private readonly SignalReading[] _readings;

    /// <param name="readings">One for each place of a <see cref="SignalLayout"/>; not changed afterwards.</param>
    public SignalTable(SignalReading[] readings) => _readings = readings;

    public SignalReading this[SignalIndex index] => index.IsLeftOut ? SignalReading.OutOfScope : _readings[index.Position];
}
