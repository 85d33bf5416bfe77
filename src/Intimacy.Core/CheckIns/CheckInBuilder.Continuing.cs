using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <content>Going on with a check-in that was begun before.</content>
public sealed partial class CheckInBuilder
{
    // Null: those of the catalog. A check-in that goes on keeps the ones under which it was begun.
    private readonly string? _catalogVersion;
    private readonly string? _wording;
    private readonly string? _scoring;
    private readonly bool _isConcernForgotten;

    internal CheckInBuilder(CheckIn checkIn, string partner, DateOnly date)
        : this(checkIn.Catalog, partner, date, checkIn.Checklist.Id)
    {
        _catalogVersion = checkIn.CatalogVersion;
        _wording = checkIn.Wording;
        _scoring = checkIn.Scoring;
        _sharing = checkIn.Sharing;
        _origin = checkIn.Origin?.Id;
        _soloOnly = checkIn.SoloOnly;
        _isConcernForgotten = checkIn.IsConcernForgotten;
        for (int i = 0; i < checkIn.Slots.Length; i++)
        {
            Sign sign = checkIn.Checklist.Signs[i];
            AnswerSlot slot = checkIn.Slots[i];
            if (slot.IsAnswered)
                Answer(sign.Id, slot.In(sign.Scale).Code);
            else if (slot != AnswerSlot.NotAsked)
                Set(sign.Id, null, slot);
        }
    }
}
