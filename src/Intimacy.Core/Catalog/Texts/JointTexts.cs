namespace Intimacy.Core.Catalog.Texts;

/// <summary>What the library itself says in a joint report.</summary>
internal sealed class JointTexts(CatalogTexts texts)
{
    public string UnavailableTitle { get; } = texts["joint.unavailable.title"];

    public string UnavailableText { get; } = texts["joint.unavailable.text"];

    public string UnavailableHelp { get; } = texts["joint.unavailable.help"];

    public string BothWell { get; } = texts["joint.both-well"];

    public string BothFewHardMoments { get; } = texts["joint.both-few-hard-moments"];

    public string BothConcerned { get; } = texts["joint.both-concerned"];

    public string SeenDifferently { get; } = texts["joint.seen-differently"];

    public string Weighs { get; } = texts["joint.weighs"];

    public string Mixed { get; } = texts["joint.mixed"];

    public string Unknown { get; } = texts["joint.unknown"];

    public string TooLittleShared { get; } = texts["joint.too-little-shared"];

    public string HardWithoutIdea { get; } = texts["joint.hard-without-idea"];

    public string OwnPart { get; } = texts["joint.own-part"];

    public string Worse { get; } = texts["joint.worse"];

    public string Gap { get; } = texts["joint.gap"];

    public string Released { get; } = texts["joint.released"];

    public string Alone { get; } = texts["joint.alone"];

    public string NeverCounts { get; } = texts["joint.never-counts"];

    public string SomeNeverCount { get; } = texts["joint.some-never-count"];

    public string DatesApart { get; } = texts["caution.dates-apart"];

    public string WordingsDiffer { get; } = texts["caution.wordings-differ"];
}
