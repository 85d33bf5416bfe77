using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>
/// A couple that is doing all right: positive signs "often" or "mostly", warning signs "rarely" or "a little", and nothing at
/// all of what only drives a rule (signs without an index); change signs "the same". Cases vary it.
/// </summary>
internal static class CalmBaseline
{
    private const int Same = 2;

    public static CheckInBuilder Start(string checklist = ChecklistIds.Full)
    {
        CheckInBuilder builder = IntimacyAdvisor.Default.Start(checklist: checklist);
        foreach (Sign sign in IntimacyAdvisor.Default.Catalog.FindChecklist(checklist)!.Signs)
            builder.Answer(sign.Id, Code(sign));
        return builder;
    }

    public static CheckInBuilder With(this CheckInBuilder builder, params (string Sign, int Code)[] answers)
    {
        foreach ((string sign, int code) in answers)
            builder.Answer(sign, code);
        return builder;
    }

    private static int Code(Sign sign)
    {
        if (sign.Polarity == SignPolarity.Positive)
            return 3;
        if (sign.Scale.Id == "change")
            return Same;
        return sign.Index is null ? 0 : 1;
    }
}
