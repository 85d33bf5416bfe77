namespace Intimacy.Core.Scoring;

/// <summary>
/// A reading for every signal of one check-in, or of two people's in one: all that rules, conditions and practices look at. It does not
/// know whose signals they are, nor who keeps them.
/// </summary>
/// <param name="readings">One for each place of a <see cref="SignalLayout"/>.</param>
internal readonly ref struct SignalTable(ReadOnlySpan<SignalReading> readings)
{
    private readonly ReadOnlySpan<SignalReading> _readings = readings;

    public SignalReading this[SignalIndex index] => index.IsLeftOut ? SignalReading.OutOfScope : _readings[index.Position];
}
