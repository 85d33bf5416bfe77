namespace Intimacy.Web.Device;

/// <summary>What was found on the device.</summary>
public enum ShelfState
{
    Empty,
    Open,
    Locked,
    Unreadable,
}
