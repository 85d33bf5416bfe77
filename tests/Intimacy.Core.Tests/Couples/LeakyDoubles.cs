using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Systems that leak, each in one way that has been seen in other people's software. The search must catch every one.</summary>
internal static class LeakyDoubles
{
    public static readonly IReadOnlyDictionary<string, ICoupleSystem> All = new Dictionary<string, ICoupleSystem>
    {
        ["the joint mean is returned"] = new Appending((reader, owner) => Mean(reader, owner)),
        ["the gate looks at the reader's own answers alone"] = new RequesterOnlyGate(),
        ["unavailable comes with a reason"] = new Appending((_, owner) => owner.SafetyConcern == SafetyConcern.Raised ? "not now" : owner.Sharing == SharingLevel.Nothing ? "not shared" : ""),
        ["a practice is withheld only when the other is concerned"] = new WithheldPractice(),
        ["a confidential answer works in a rule"] = new Appending((_, owner) => Slots(owner, s => s.IsConfidential)),
        ["the count of skipped answers is shown"] = new Appending((_, owner) => owner.Slots.ToArray().Count(s => s == AnswerSlot.Skipped).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ["declined is told from skipped"] = new Appending((_, owner) => owner.Slots.ToArray().Contains(AnswerSlot.Declined) ? "declined" : ""),
        ["a check comes before the gate"] = new CheckBeforeGate(),
        ["five answers together change the order"] = new Appending((_, owner) => FiveTogether(owner) ? "other order" : ""),
        ["delicate answers count in a band"] = new Appending((_, owner) => Slots(owner, s => s.IsDelicate)),
        ["an estimate is shown behind a band"] = new Appending((_, owner) => CouplePairs.AdvisorOf(owner).Score(owner).PresenceOfIntimacy.Estimate?.ToString() ?? ""),
        ["the other's history works in the joint contexts"] = new Appending((_, owner) => owner.Origin?.Id ?? ""),
        ["the other's wish for solo ideas narrows the joint page"] = new SoloOfTheOther(),
        ["the empty view keeps a date"] = new Appending((_, owner) => owner.SafetyConcern == SafetyConcern.Raised ? owner.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : ""),
        ["coverage is shown"] = new Appending((_, owner) => CouplePairs.AdvisorOf(owner).Score(owner).AbsenceOfIntimacy.Coverage.ToString()),
    };

    private static string Mean(CheckIn reader, CheckIn owner)
    {
        Points? a = CouplePairs.AdvisorOf(reader).Score(reader).PresenceOfIntimacy.Estimate;
        Points? b = CouplePairs.AdvisorOf(owner).Score(owner).PresenceOfIntimacy.Estimate;
        return a is null || b is null ? "" : ((a.Value.Value + b.Value.Value) / 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Slots(CheckIn owner, Func<Sign, bool> which) =>
        Situation.Text(owner.Slots.ToArray().Where((_, i) => which(owner.Checklist.Signs[i])));

    private static bool FiveTogether(CheckIn owner) =>
        owner.Slots.ToArray().Where((_, i) => owner.Checklist.Signs[i].Index == IndexKind.Absence).Take(5).All(slot => slot.Option == 4);

    /// <summary>Honest, but for a line at the end.</summary>
    private sealed class Appending(Func<CheckIn, CheckIn, string> leak) : HonestSystem
    {
        public override byte[] Shown(CheckIn reader, CheckIn owner) =>
            [.. base.Shown(reader, owner), .. Encoding.UTF8.GetBytes(leak(reader, owner))];
    }

    private sealed class RequesterOnlyGate : HonestSystem
    {
        protected override JointReport Joint(CheckIn reader, CheckIn owner)
        {
            AnswerSlot[] slots = [.. owner.Slots.ToArray().Select((s, i) => owner.Checklist.Signs[i].IsConfidential ? AnswerSlot.NotAsked : s)];
            CheckIn unguarded = CouplePairs.Build(AdvisorOf(owner), owner.Partner, owner.Checklist, slots, owner.Sharing);
            return base.Joint(reader, unguarded);
        }
    }

    private sealed class WithheldPractice : HonestSystem
    {
        protected override OwnReport Own(CheckIn reader, CheckIn owner) =>
            AdvisorOf(reader).Report(reader, new ReportOptions { SoloOnly = owner.SafetyConcern == SafetyConcern.Raised });
    }

    private sealed class SoloOfTheOther : HonestSystem
    {
        protected override JointReport Joint(CheckIn reader, CheckIn owner)
        {
            ReportOptions options = CouplePairs.OptionsOf(reader);
            IntimacyAdvisor advisor = AdvisorOf(reader);
            return advisor.ReportJoint(advisor.Share(reader), advisor.Share(owner), new ReportOptions { Contexts = options.Contexts, SoloOnly = options.SoloOnly || owner.SoloOnly });
        }
    }

    private sealed class CheckBeforeGate : HonestSystem
    {
        protected override JointReport Joint(CheckIn reader, CheckIn owner)
        {
            if (owner.Slots.ToArray().All(s => !s.IsAnswered))
                throw new FormatException("The other partner answered nothing.");
            return base.Joint(reader, owner);
        }
    }
}
