namespace Intimacy.Core.Catalog.Reading;

/// <summary>Something that a catalog of the right shape must also keep to, or it would not mean anything.</summary>
/// <param name="Id">Its name, such as <c>guard-on-a-warning</c>.</param>
/// <param name="Expected">What the problem says was expected.</param>
internal sealed record MeaningCheck(string Id, string Expected);
