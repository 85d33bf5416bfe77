namespace Intimacy.Core.Rules;

/// <summary>In which ways conditions hold: as far as answers go, however the open questions turn out, or perhaps.</summary>
[Flags]
internal enum HeldConditions
{
    None = 0,

    /// <summary>One holds as far as answers go: a skipped question is no answer.</summary>
    Now = 1,

    /// <summary>One holds however the open questions turn out.</summary>
    Certainly = 2,

    /// <summary>One holds, or could once the open questions are answered.</summary>
    Possibly = 4,
}
