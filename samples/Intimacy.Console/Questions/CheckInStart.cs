using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Questions;

/// <summary>What the command line and an earlier file say about the check-in to be answered.</summary>
internal static class CheckInStart
{
    private const string DateForm = "yyyy-MM-dd";
    private const string DefaultPartner = "me";

    public static DateOnly Day(string? asked, TimeProvider clock)
    {
        if (asked is null)
            return DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return DateOnly.TryParseExact(asked, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new UsageException(["--date: expected a calendar date such as 2026-11-01."]);
    }

    public static string Path(string? file, string? output, string? partner, DateOnly day)
    {
        if (file is not null && output is not null)
            throw new UsageException(["FILE and --out are the same; give one of them."]);
        string path = file ?? output ?? $"check-in-{(partner is null ? "" : $"{FileWord.Of(partner)}-")}{day.ToString(DateForm, CultureInfo.InvariantCulture)}.json";
        return path.Length > 0 ? path : throw new UsageException(["FILE: expected a file name."]);
    }

    public static CheckInBuilder Builder(IntimacyAdvisor advisor, CheckIn? begun, DateOnly day, string? checklist, string? partner)
    {
        if (begun is not null)
        {
            if (checklist is not null && checklist != begun.Checklist.Id)
                throw new UsageException([$"--checklist: this file was begun with the checklist {begun.Checklist.Id}. Leave the option out, or begin another file: intimacy check-in NEWFILE --checklist {checklist}"]);
            // One of two people in one folder must not go on with the answers of the other, nor set them to be shared.
            if (partner is not null && partner != begun.Partner)
                throw new UsageException([$"--partner: this file holds the answers of {begun.Partner}. Begin a file of your own: intimacy check-in NEWFILE --partner LABEL. Another label for what you hand over: intimacy share FILE --partner LABEL"]);
            return begun.ToBuilder();
        }

        return Labels.Checked(advisor.StartCheckIn(partner ?? DefaultPartner, day, checklist));
    }
}
