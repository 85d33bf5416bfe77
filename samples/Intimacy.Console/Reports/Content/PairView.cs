using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports.Content;

/// <summary>One person's view of an area, as it was released.</summary>
/// <param name="Words">The band in words.</param>
/// <param name="Band">In which stretch the mark stands.</param>
/// <param name="Estimate">Where in it; null where only the band was released.</param>
internal sealed record PairView(string Words, Band Band, Points? Estimate);
