namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's signs. They are public contract: an id is never given another meaning.</summary>
public static class SignIds
{
    /// <summary>The sign <c>meaningful-conversations</c>.</summary>
    public const string MeaningfulConversations = "meaningful-conversations";

    /// <summary>The sign <c>talking-over-the-day</c>.</summary>
    public const string TalkingOverTheDay = "talking-over-the-day";

    /// <summary>The sign <c>making-time</c>.</summary>
    public const string MakingTime = "making-time";

    /// <summary>The sign <c>curiosity</c>.</summary>
    public const string Curiosity = "curiosity";

    /// <summary>The sign <c>trying-each-others-ideas</c>.</summary>
    public const string TryingEachOthersIdeas = "trying-each-others-ideas";

    /// <summary>The sign <c>empathy-and-validation</c>.</summary>
    public const string EmpathyAndValidation = "empathy-and-validation";

    /// <summary>The sign <c>lack-of-support</c>.</summary>
    public const string LackOfSupport = "lack-of-support";

    /// <summary>The sign <c>loneliness</c>.</summary>
    public const string Loneliness = "loneliness";

    /// <summary>The sign <c>leaving-things-unsaid</c>.</summary>
    public const string LeavingThingsUnsaid = "leaving-things-unsaid";

    /// <summary>The sign <c>disconnection</c>.</summary>
    public const string Disconnection = "disconnection";

    /// <summary>The sign <c>fear-of-rejection</c>.</summary>
    public const string FearOfRejection = "fear-of-rejection";

    /// <summary>The sign <c>distancing</c>.</summary>
    public const string Distancing = "distancing";

    /// <summary>The sign <c>little-affection</c>.</summary>
    public const string LittleAffection = "little-affection";

    /// <summary>The sign <c>lack-of-empathy</c>.</summary>
    public const string LackOfEmpathy = "lack-of-empathy";

    /// <summary>The sign <c>frequent-conflict</c>.</summary>
    public const string FrequentConflict = "frequent-conflict";

    /// <summary>The sign <c>feeling-secure</c>.</summary>
    public const string FeelingSecure = "feeling-secure";

    /// <summary>The sign <c>feeling-loved</c>.</summary>
    public const string FeelingLoved = "feeling-loved";

    /// <summary>The sign <c>knowing-inner-world</c>.</summary>
    public const string KnowingInnerWorld = "knowing-inner-world";

    /// <summary>The sign <c>lack-of-trust</c>.</summary>
    public const string LackOfTrust = "lack-of-trust";

    /// <summary>The sign <c>poor-communication</c>.</summary>
    public const string PoorCommunication = "poor-communication";

    /// <summary>The sign <c>secrets</c>.</summary>
    public const string Secrets = "secrets";

    /// <summary>The sign <c>hidden-emotions</c>.</summary>
    public const string HiddenEmotions = "hidden-emotions";

    /// <summary>The sign <c>receiving-hurtful-remarks</c>.</summary>
    public const string ReceivingHurtfulRemarks = "receiving-hurtful-remarks";

    /// <summary>The sign <c>giving-hurtful-remarks</c>.</summary>
    public const string GivingHurtfulRemarks = "giving-hurtful-remarks";

    /// <summary>The sign <c>device-interruptions</c>.</summary>
    public const string DeviceInterruptions = "device-interruptions";

    /// <summary>The sign <c>own-device-habit</c>.</summary>
    public const string OwnDeviceHabit = "own-device-habit";

    /// <summary>The sign <c>no-time-together</c>.</summary>
    public const string NoTimeTogether = "no-time-together";

    /// <summary>The sign <c>too-much-togetherness</c>.</summary>
    public const string TooMuchTogetherness = "too-much-togetherness";

    /// <summary>The sign <c>neglecting-own-life</c>.</summary>
    public const string NeglectingOwnLife = "neglecting-own-life";

    /// <summary>The sign <c>having-fun-together</c>.</summary>
    public const string HavingFunTogether = "having-fun-together";

    /// <summary>The sign <c>carrying-old-hurts</c>.</summary>
    public const string CarryingOldHurts = "carrying-old-hurts";

    /// <summary>The sign <c>hurts-between-us</c>.</summary>
    public const string HurtsBetweenUs = "hurts-between-us";

    /// <summary>The sign <c>getting-worse</c>.</summary>
    public const string GettingWorse = "getting-worse";

    /// <summary>The sign <c>afraid-of-partner</c>.</summary>
    public const string AfraidOfPartner = "afraid-of-partner";

    /// <summary>The sign <c>controlled-by-partner</c>.</summary>
    public const string ControlledByPartner = "controlled-by-partner";
}
