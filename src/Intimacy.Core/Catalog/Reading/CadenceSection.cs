using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class CadenceSection
{
    private const int MaxTimes = 100;

    public static Cadence? Read(JsonObjectReader practice)
    {
        if (practice.Object("cadence") is not { } json)
            return null;
        CadencePeriod? period = json.Choice("per", CatalogWords.Periods);
        int times = json.OptionalInteger("times", 1, MaxTimes) ?? 1;
        int upTo = json.OptionalInteger("upTo", times, MaxTimes) ?? times;
        json.Close();
        return period is null ? null : new Cadence(period.Value, times, upTo);
    }
}
