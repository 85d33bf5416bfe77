namespace Intimacy.Web.Device;

/// <summary>What was found on the device.</summary>
internal enum ShelfState
{
    Empty,
    Open,
    Locked,
    Unreadable,
}
