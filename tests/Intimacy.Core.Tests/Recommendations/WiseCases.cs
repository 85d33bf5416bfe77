
namespace Intimacy.Core.Tests.Recommendations;

/// <summary>The expectations that the weights answer to. Codes: 0 never .. 4 always; 3 worse and 4 much worse for change signs.</summary>
internal static class WiseCases
{
    public static readonly WiseCase[] All =
    [
        .. GraveCases.All,
        .. DistanceCases.All,
        .. DailyLifeCases.All,
    ];
}
