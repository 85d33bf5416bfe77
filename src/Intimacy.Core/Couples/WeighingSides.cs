namespace Intimacy.Core.Couples;

/// <summary>On how many of the two something in a comparison weighs.</summary>
internal enum WeighingSides
{
    None,
    One,
    Both,
}
