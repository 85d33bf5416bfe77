using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Couples;

/// <summary>A couple's system as the other partner meets it: what a partner releases, and what the other is shown.</summary>
internal interface ICoupleSystem
{
    /// <summary>What the owner of a check-in released, byte by byte.</summary>
    byte[] Released(CheckIn owner);

    /// <summary>Everything that the reader is shown, byte by byte; the text of an exception counts.</summary>
    byte[] Shown(CheckIn reader, CheckIn owner);
}
