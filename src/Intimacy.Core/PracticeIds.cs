namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's practices. They are public contract: an id is never given another meaning.</summary>
public static partial class PracticeIds
{
    /// <summary>The practice <c>ask-for-referral</c>.</summary>
    public const string AskForReferral = "ask-for-referral";

    /// <summary>The practice <c>ask-for-screen-free-time</c>.</summary>
    public const string AskForScreenFreeTime = "ask-for-screen-free-time";

    /// <summary>The practice <c>baby-helper</c>.</summary>
    public const string BabyHelper = "baby-helper";

    /// <summary>The practice <c>class-by-video</c>.</summary>
    public const string ClassByVideo = "class-by-video";

    /// <summary>The practice <c>class-wishes</c>.</summary>
    public const string ClassWishes = "class-wishes";

    /// <summary>The practice <c>couple-book</c>.</summary>
    public const string CoupleBook = "couple-book";

    /// <summary>The practice <c>couples-class</c>.</summary>
    public const string CouplesClass = "couples-class";

    /// <summary>The practice <c>couples-retreat</c>.</summary>
    public const string CouplesRetreat = "couples-retreat";

    /// <summary>The practice <c>daily-thanks</c>.</summary>
    public const string DailyThanks = "daily-thanks";

    /// <summary>The practice <c>date-night</c>.</summary>
    public const string DateNight = "date-night";

    /// <summary>The practice <c>dating-memories</c>.</summary>
    public const string DatingMemories = "dating-memories";

    /// <summary>The practice <c>day-talk</c>.</summary>
    public const string DayTalk = "day-talk";

    /// <summary>The practice <c>device-free-meals</c>.</summary>
    public const string DeviceFreeMeals = "device-free-meals";

    /// <summary>The practice <c>drop-one-duty</c>.</summary>
    public const string DropOneDuty = "drop-one-duty";

    /// <summary>The practice <c>easier-hour</c>.</summary>
    public const string EasierHour = "easier-hour";

    /// <summary>The practice <c>empty-hour</c>.</summary>
    public const string EmptyHour = "empty-hour";

    /// <summary>The practice <c>end-of-work-time</c>.</summary>
    public const string EndOfWorkTime = "end-of-work-time";

    /// <summary>The practice <c>evening-call</c>.</summary>
    public const string EveningCall = "evening-call";

    /// <summary>The practice <c>evening-half-hour</c>.</summary>
    public const string EveningHalfHour = "evening-half-hour";

    /// <summary>The practice <c>evening-half-hour-after-bedtime</c>.</summary>
    public const string EveningHalfHourAfterBedtime = "evening-half-hour-after-bedtime";

    /// <summary>The practice <c>family-therapist</c>.</summary>
    public const string FamilyTherapist = "family-therapist";

    /// <summary>The practice <c>film-by-call</c>.</summary>
    public const string FilmByCall = "film-by-call";

    /// <summary>The practice <c>free-evening-each</c>.</summary>
    public const string FreeEveningEach = "free-evening-each";

    /// <summary>The practice <c>from-the-list</c>.</summary>
    public const string FromTheList = "from-the-list";

    /// <summary>The practice <c>good-enough-day</c>.</summary>
    public const string GoodEnoughDay = "good-enough-day";

    /// <summary>The practice <c>grief-counsellor</c>.</summary>
    public const string GriefCounsellor = "grief-counsellor";

    /// <summary>The practice <c>grief-support</c>.</summary>
    public const string GriefSupport = "grief-support";

    /// <summary>The practice <c>group-evening</c>.</summary>
    public const string GroupEvening = "group-evening";

    /// <summary>The practice <c>help-note</c>.</summary>
    public const string HelpNote = "help-note";

    /// <summary>The practice <c>illness-help</c>.</summary>
    public const string IllnessHelp = "illness-help";

    /// <summary>The practice <c>listen-together</c>.</summary>
    public const string ListenTogether = "listen-together";

    /// <summary>The practice <c>listening-in-turns</c>.</summary>
    public const string ListeningInTurns = "listening-in-turns";

    /// <summary>The practice <c>look-at-your-week</c>.</summary>
    public const string LookAtYourWeek = "look-at-your-week";

    /// <summary>The practice <c>look-what-is-near</c>.</summary>
    public const string LookWhatIsNear = "look-what-is-near";

    /// <summary>The practice <c>make-up-after-a-quarrel</c>.</summary>
    public const string MakeUpAfterAQuarrel = "make-up-after-a-quarrel";

    /// <summary>The practice <c>mark-a-line</c>.</summary>
    public const string MarkALine = "mark-a-line";

    /// <summary>The practice <c>meet-again</c>.</summary>
    public const string MeetAgain = "meet-again";

    /// <summary>The practice <c>messages-for-plans</c>.</summary>
    public const string MessagesForPlans = "messages-for-plans";

    /// <summary>The practice <c>mixed-feelings</c>.</summary>
    public const string MixedFeelings = "mixed-feelings";

    /// <summary>The practice <c>name-your-feeling</c>.</summary>
    public const string NameYourFeeling = "name-your-feeling";

    /// <summary>The practice <c>nap-time-pause</c>.</summary>
    public const string NapTimePause = "nap-time-pause";

    /// <summary>The practice <c>neighbourhood-walk</c>.</summary>
    public const string NeighbourhoodWalk = "neighbourhood-walk";
}
