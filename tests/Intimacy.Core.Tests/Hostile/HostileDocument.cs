namespace Intimacy.Core.Tests.Hostile;

/// <summary>A document that somebody wrote to do harm.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Utf8">Its bytes.</param>
public sealed record HostileDocument(string Name, byte[] Utf8)
{
    public override string ToString() => $"{Name} ({Utf8.Length:N0} bytes)";
}
