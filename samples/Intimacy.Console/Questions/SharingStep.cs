using Intimacy.Console.Dialogues;
using Intimacy.Console.Language;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>
/// Asks what may be handed on. Enter alone means nothing, whatever was chosen before: an earlier choice on the screen could tell
/// somebody else how it became what it is.
/// </summary>
internal sealed class SharingStep(Draft draft) : ChoiceStep
{
    protected override IReadOnlyList<string> Lead =>
        [Local.Text("Your check-in is yours. Nothing leaves this device by itself, and a no needs no reason. You can choose anew at any time.")];

    protected override string Text => Local.Text("If the two of you ever look at your check-ins side by side, what may be shown of yours?");

    /// <summary>In the order of the levels.</summary>
    protected override IReadOnlyList<string> Options =>
    [
        Local.Text("Nothing. It is as if you had not checked in."),
        Local.Text("Rough bands: for each area “going well”, “in between” or “hard just now”. No answers."),
        Local.Text("Scores: a rounded number for each area, so rough that no single answer can be read off it. No answers."),
        Local.Text("Answers: each of them, those on trust, secrets, rejection, hurts, hurtful words and things getting worse too, but never those that are for you alone."),
    ];

    protected override int? Current => (int)SharingLevel.Nothing;

    protected override bool NeedsEnter => true;

    protected override void Keep(Reply reply) => draft.Sharing = (SharingLevel)reply.Option;
}
