using System.Diagnostics;

namespace Intimacy.Core.Model;

/// <summary>
/// A sign of an earlier version of a catalog that asked another thing than any sign asks now. An answer to it in an older file is passed
/// over: it counts to nothing, and the report says so. Immutable.
/// </summary>
[DebuggerDisplay("Retired sign")]
public sealed class RetiredSign
{
    internal RetiredSign(string id, Sign? instead)
    {
        Id = id;
        Instead = instead;
    }

    /// <summary>The id that it had. No sign of the catalog has it now.</summary>
    public string Id { get; }

    /// <summary>The sign that looks after the same matter now, by another question; null where none does.</summary>
    public Sign? Instead { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
