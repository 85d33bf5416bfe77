using System.Diagnostics;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>Two released views of one index, dimension or sign. Immutable.</summary>
[DebuggerDisplay("Comparison")]
public sealed class Comparison
{
    private readonly ComparedThing _thing;

    /// <param name="texts">The words for each agreement.</param>
    /// <param name="thing">What is compared.</param>
    /// <param name="first">One view.</param>
    /// <param name="second">The other view.</param>
    /// <param name="weighing">On whom something in it weighs.</param>
    internal Comparison(JointTexts texts, ComparedThing thing, SharedScore first, SharedScore second, WeighingSides weighing)
    {
        _thing = thing;
        First = first;
        Second = second;
        Agreement = AgreementOf(first.Band, second.Band);
        WeighsOnOne = weighing == WeighingSides.One && Agreement is (Agreement.SeenDifferently or Agreement.Mixed);
        WeighsOnBoth = weighing == WeighingSides.Both && Agreement == Agreement.Mixed;
        Text = WeighsOnOne ? texts.Weighs : TextOf(texts, thing.Subject, WeighsOnBoth ? Agreement.BothConcerned : Agreement);
    }

    /// <summary>What is compared.</summary>
    public SignalId Subject => _thing.Subject;

    /// <summary>Its name as a person reads it.</summary>
    public string Name => _thing.Name;

    /// <summary>The view of the first partner.</summary>
    public SharedScore First { get; }

    /// <summary>The view of the second partner.</summary>
    public SharedScore Second { get; }

    /// <summary>
    /// The view of the first partner in words: the band of an area, how many moments of an index, or the answers of a sign's scale that lie in
    /// that band, such as "never or rarely". Without a full stop.
    /// </summary>
    public string FirstWords => _thing.Words(First.Band);

    /// <summary>The view of the second partner in words.</summary>
    public string SecondWords => _thing.Words(Second.Band);

    /// <summary>How the two stand to each other.</summary>
    public Agreement Agreement { get; }

    /// <summary>
    /// Whether it is no matter of two views: one of the two is often belittled, is afraid of being rejected or finds it hard to trust.
    /// Such a thing is not to be settled by asking and listening. Only where answers were released.
    /// </summary>
    public bool WeighsOnOne { get; }

    /// <summary>
    /// Whether each of the two has an answer in this area that weighs, although the area as a whole is no concern to both: both are lonely in
    /// it, say. Both see room for care then. Only where answers were released.
    /// </summary>
    public bool WeighsOnBoth { get; }

    /// <summary>
    /// The distance of the two estimates in points, where both were released as scores; otherwise null. With two partners who rate
    /// alike a difference is far less reliable than either score: with reliabilities of .85 and a correlation of .65 it is
    /// (.85 - .65) / (1 - .65) = .57. A small gap is therefore noise, and <see cref="Agreement"/> calls only a clear one a difference.
    /// </summary>
    public Points? Gap => First.Estimate is { } a && Second.Estimate is { } b ? new Points(Math.Abs(a.Hundredths - b.Hundredths)) : null;

    /// <summary>The comparison in words, the same for both partners.</summary>
    public string Text { get; }

    /// <summary>That hard moments are few is not yet that things go well: a single one can weigh more than many good ones.</summary>
    private static string TextOf(JointTexts texts, SignalId subject, Agreement agreement) => agreement switch
    {
        Agreement.BothWell when subject is { Kind: SignalKind.Index, Ordinal: (int)IndexKind.Absence } => texts.BothFewHardMoments,
        Agreement.BothWell => texts.BothWell,
        Agreement.BothConcerned => texts.BothConcerned,
        Agreement.SeenDifferently => texts.SeenDifferently,
        Agreement.Mixed => texts.Mixed,
        _ => texts.Unknown,
    };

    internal static Agreement AgreementOf(Band first, Band second) => (first, second) switch
    {
        (Band.Unknown, _) or (_, Band.Unknown) => Agreement.Unknown,
        (Band.Well, Band.Well) => Agreement.BothWell,
        (Band.Concern, Band.Concern) => Agreement.BothConcerned,
        (Band.Well, Band.Concern) or (Band.Concern, Band.Well) => Agreement.SeenDifferently,
        _ => Agreement.Mixed,
    };
}
