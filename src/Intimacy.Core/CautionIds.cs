namespace Intimacy.Core;

/// <summary>The ids of the cautions that the library itself gives, with any catalog. A contradiction's is <c>contradiction:</c> and its own id.</summary>
public static class CautionIds
{
    /// <summary>The answers were given to another version of the questions. On own and joint reports.</summary>
    public const string AnsweredUnderAnotherVersion = "answered-under-another-version";

    /// <summary>All answers are the same, for positive and for warning signs.</summary>
    public const string IdenticalAnswers = "identical-answers";

    /// <summary>Too little of an index was answered.</summary>
    public const string LowCoverage = "low-coverage";

    /// <summary>A question that keeps a report from saying that all is well has no answer.</summary>
    public const string GuardUnanswered = "guard-unanswered";

    /// <summary>The two answered on days far apart. On joint reports.</summary>
    public const string DatesApart = "dates-apart";

    /// <summary>The two did not answer the same words. On joint reports.</summary>
    public const string WordingsDiffer = "wordings-differ";
}
