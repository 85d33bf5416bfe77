using System.Collections.Immutable;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Couples;

/// <summary>The fixed words of a joint page: one set where there is a report, one where there is none. Immutable.</summary>
public sealed class JointPage
{
    internal JointPage(LibraryTexts texts, SharingLevel level)
    {
        JointTexts joint = texts.Joint;
        bool isAvailable = level != SharingLevel.Nothing;
        Title = isAvailable ? null : joint.UnavailableTitle;
        NeverCounts = !isAvailable ? null : level == SharingLevel.Answers ? joint.SomeNeverCount : joint.NeverCounts;
        OwnPart = isAvailable ? joint.OwnPart : null;
        Notices = isAvailable
            ? [joint.Released, NeverCounts!, joint.Worse, joint.Gap, joint.OwnPart, joint.Alone]
            : [joint.UnavailableText, joint.UnavailableHelp];
        ShortNotices = isAvailable ? [joint.Released, joint.OwnPart, joint.Alone] : Notices;
    }

    /// <summary>The title of the page without a report; otherwise null.</summary>
    public string? Title { get; }

    /// <summary>
    /// Those of <see cref="Notices"/> that everybody should see who reads the page at all: that it rests on what was shared, that each can begin,
    /// and that each can talk to someone alone. The others explain how to read it. All of them where there is no report.
    /// </summary>
    public ImmutableArray<string> ShortNotices { get; }

    /// <summary>With a report: what it rests on and how to read it. Without: that there is none, and a general note on help.</summary>
    public ImmutableArray<string> Notices { get; }

    /// <summary>
    /// Which questions are left out of this page whatever was answered. To be shown for everybody where the page first says that something
    /// goes well: one of the two may be hurt all the same. Null where there is no report.
    /// </summary>
    public string? NeverCounts { get; }

    /// <summary>That each of the two can begin with something in his or her own hands: one of <see cref="Notices"/>. Null where there is no report.</summary>
    public string? OwnPart { get; }
}
