using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Couples;

/// <summary>A reader, and two check-ins between which the reader must not be able to tell when both release the same.</summary>
internal sealed record CouplePair(CheckIn Reader, CheckIn Owner, CheckIn OtherOwner)
{
    /// <summary>The same list and version: otherwise two views are refused, and there is no page.</summary>
    public bool BelongTogether => Reader.Checklist == Owner.Checklist && Reader.CatalogVersion == Owner.CatalogVersion;
}
