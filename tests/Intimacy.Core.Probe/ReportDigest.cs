using System.Security.Cryptography;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Core.Probe;

/// <summary>
/// One number over the bytes of many reports, own and joint: whatever the culture, the time zone, the processor and the way of compiling, it is the same.
/// </summary>
internal static class ReportDigest
{
    public const int Reports = 10_000;

    /// <summary>A linear congruential generator after Knuth (MMIX): the same answers on every machine and under every version of the framework.</summary>
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;

    public static string Of(IntimacyAdvisor advisor, int reports)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ulong state = 1;
        SharedView? partner = null;
        for (int i = 0; i < reports; i++)
        {
            CheckIn checkIn = CheckInOf(advisor, i, ref state);
            hash.AppendData(CheckInJson.Write(checkIn));
            hash.AppendData(ReportJson.Write(advisor.Report(checkIn)));
            SharedView view = advisor.Share(checkIn);
            if (partner is not null && partner.Level != SharingLevel.Nothing && view.Level != SharingLevel.Nothing && view.Checklist == partner.Checklist)
                hash.AppendData(ReportJson.Write(advisor.ReportJoint(partner, view)));
            partner = view;
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static CheckIn CheckInOf(IntimacyAdvisor advisor, int number, ref ulong state)
    {
        Checklist checklist = advisor.Catalog.Checklists[Next(ref state, advisor.Catalog.Checklists.Length)];
        CheckInBuilder builder = advisor.StartCheckIn(number % 2 == 0 ? "Zo\u00eb" : "\u05d0", new DateOnly(2020, 1, 1).AddDays(number), checklist.Id)
            .WithSharing((SharingLevel)Next(ref state, 4));
        foreach (Sign sign in checklist.Signs)
        {
            int chosen = Next(ref state, sign.Scale.Options.Length + 3);
            if (chosen < sign.Scale.Options.Length)
                builder.Answer(sign, sign.Scale.Options[chosen]);
            else if (chosen == sign.Scale.Options.Length)
                builder.Skip(sign.Id);
            else if (chosen == sign.Scale.Options.Length + 1)
                builder.MarkNotApplicable(sign.Id);
        }

        return builder.Build();
    }

    private static int Next(ref ulong state, int below)
    {
        state = (state * Multiplier) + Increment;
        return (int)((state >> 33) % (ulong)below);
    }
}
