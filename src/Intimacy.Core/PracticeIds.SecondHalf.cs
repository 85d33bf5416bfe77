namespace Intimacy.Core;

/// <content>The second half of the alphabet.</content>
public static partial class PracticeIds
{
    /// <summary>The practice <c>new-parent-help</c>.</summary>
    public const string NewParentHelp = "new-parent-help";

    /// <summary>The practice <c>next-steps-talk</c>.</summary>
    public const string NextStepsTalk = "next-steps-talk";

    /// <summary>The practice <c>notice-your-reach</c>.</summary>
    public const string NoticeYourReach = "notice-your-reach";

    /// <summary>The practice <c>one-nap-off</c>.</summary>
    public const string OneNapOff = "one-nap-off";

    /// <summary>The practice <c>one-question</c>.</summary>
    public const string OneQuestion = "one-question";

    /// <summary>The practice <c>one-screen-call</c>.</summary>
    public const string OneScreenCall = "one-screen-call";

    /// <summary>The practice <c>one-true-sentence</c>.</summary>
    public const string OneTrueSentence = "one-true-sentence";

    /// <summary>The practice <c>our-fun-list</c>.</summary>
    public const string OurFunList = "our-fun-list";

    /// <summary>The practice <c>own-fun-list</c>.</summary>
    public const string OwnFunList = "own-fun-list";

    /// <summary>The practice <c>own-half-hour</c>.</summary>
    public const string OwnHalfHour = "own-half-hour";

    /// <summary>The practice <c>own-phone-away</c>.</summary>
    public const string OwnPhoneAway = "own-phone-away";

    /// <summary>The practice <c>own-temper-talk</c>.</summary>
    public const string OwnTemperTalk = "own-temper-talk";

    /// <summary>The practice <c>pause-before-words</c>.</summary>
    public const string PauseBeforeWords = "pause-before-words";

    /// <summary>The practice <c>phone-basket</c>.</summary>
    public const string PhoneBasket = "phone-basket";

    /// <summary>The practice <c>quiet-company</c>.</summary>
    public const string QuietCompany = "quiet-company";

    /// <summary>The practice <c>read-aloud</c>.</summary>
    public const string ReadAloud = "read-aloud";

    /// <summary>The practice <c>read-and-note</c>.</summary>
    public const string ReadAndNote = "read-and-note";

    /// <summary>The practice <c>read-by-call</c>.</summary>
    public const string ReadByCall = "read-by-call";

    /// <summary>The practice <c>reading-prompts</c>.</summary>
    public const string ReadingPrompts = "reading-prompts";

    /// <summary>The practice <c>respite-hours</c>.</summary>
    public const string RespiteHours = "respite-hours";

    /// <summary>The practice <c>rest-in-turns</c>.</summary>
    public const string RestInTurns = "rest-in-turns";

    /// <summary>The practice <c>same-book</c>.</summary>
    public const string SameBook = "same-book";

    /// <summary>The practice <c>screens-off-evening</c>.</summary>
    public const string ScreensOffEvening = "screens-off-evening";

    /// <summary>The practice <c>see-a-friend</c>.</summary>
    public const string SeeAFriend = "see-a-friend";

    /// <summary>The practice <c>share-the-loss</c>.</summary>
    public const string ShareTheLoss = "share-the-loss";

    /// <summary>The practice <c>shared-chores</c>.</summary>
    public const string SharedChores = "shared-chores";

    /// <summary>The practice <c>small-comforts</c>.</summary>
    public const string SmallComforts = "small-comforts";

    /// <summary>The practice <c>something-new</c>.</summary>
    public const string SomethingNew = "something-new";

    /// <summary>The practice <c>something-of-your-own</c>.</summary>
    public const string SomethingOfYourOwn = "something-of-your-own";

    /// <summary>The practice <c>sore-spots</c>.</summary>
    public const string SoreSpots = "sore-spots";

    /// <summary>The practice <c>swap-child-time</c>.</summary>
    public const string SwapChildTime = "swap-child-time";

    /// <summary>The practice <c>swap-ideas</c>.</summary>
    public const string SwapIdeas = "swap-ideas";

    /// <summary>The practice <c>talk-about-space</c>.</summary>
    public const string TalkAboutSpace = "talk-about-space";

    /// <summary>The practice <c>talk-alone-with-counsellor</c>.</summary>
    public const string TalkAloneWithCounsellor = "talk-alone-with-counsellor";

    /// <summary>The practice <c>talk-prompts</c>.</summary>
    public const string TalkPrompts = "talk-prompts";

    /// <summary>The practice <c>ten-minute-game</c>.</summary>
    public const string TenMinuteGame = "ten-minute-game";

    /// <summary>The practice <c>trusted-person</c>.</summary>
    public const string TrustedPerson = "trusted-person";

    /// <summary>The practice <c>unsent-letter</c>.</summary>
    public const string UnsentLetter = "unsent-letter";

    /// <summary>The practice <c>warm-touch</c>.</summary>
    public const string WarmTouch = "warm-touch";

    /// <summary>The practice <c>warm-words-by-call</c>.</summary>
    public const string WarmWordsByCall = "warm-words-by-call";

    /// <summary>The practice <c>weekend-coffee</c>.</summary>
    public const string WeekendCoffee = "weekend-coffee";

    /// <summary>The practice <c>weekend-coffee-by-call</c>.</summary>
    public const string WeekendCoffeeByCall = "weekend-coffee-by-call";

    /// <summary>The practice <c>weekly-lunch</c>.</summary>
    public const string WeeklyLunch = "weekly-lunch";
}
