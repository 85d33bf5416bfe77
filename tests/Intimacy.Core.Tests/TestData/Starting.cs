using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.TestData;

/// <summary>The one way in which tests start a check-in: on one day, by somebody called A where the name does not matter.</summary>
internal static class Starting
{
    public static readonly DateOnly Date = new(2026, 11, 1);

    public static CheckInBuilder Start(this IntimacyAdvisor advisor, string partner = "A", string? checklist = null) => advisor.StartCheckIn(partner, Date, checklist);
}
