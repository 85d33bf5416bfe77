using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>A report prints a practice's title, its first time and its care. What makes the practice safe stands there.</summary>
public partial class SafeFirstStepsTests
{
    private const string Giving = "sign:giving-hurtful-remarks";
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    /// <summary>Done by two, and the other is asked to be open or to be touched.</summary>
    private static readonly string[] AskingTheOther =
    [
        "next-steps-talk", "family-therapist", "daily-thanks", "listening-in-turns", "one-true-sentence", "make-up-after-a-quarrel", "warm-touch",
        "warm-words-by-call", "share-the-loss", "day-talk", "talk-prompts", "one-question", "same-book", "reading-prompts", "couple-book",
        "meet-again", "talk-about-space", "group-evening", "couples-class", "class-by-video", "couples-retreat",
    ];

    /// <summary>Held back for who is belittled, and still of use to who says sharp words: neither asks the other for anything personal.</summary>
    private static readonly string[] HeldBackForAnotherReason = ["phone-basket", "messages-for-plans"];

    public static TheoryData<string> Askers => new(AskingTheOther);

    public static TheoryData<string> Heating => new(
        "listening-in-turns", "one-true-sentence", "make-up-after-a-quarrel", "share-the-loss", "day-talk", "messages-for-plans", "talk-prompts", "one-question",
        "same-book", "reading-prompts", "couple-book", "talk-about-space", "next-steps-talk", "class-by-video");

    [Theory]
    [MemberData(nameof(Askers))]
    public void Who_says_sharp_words_does_not_ask_the_other_to_open_up(string id)
    {
        Practice practice = Practice(id);

        practice.With.Should().Be(Participation.Joint);
        practice.Contraindication!.Signals.Where(s => s.Signal.ToString() == Giving).Should().ContainSingle().Which.From.Should().BeGreaterThanOrEqualTo(0.75m);
    }

    [Fact]
    public void No_practice_for_two_is_held_back_for_the_belittled_alone_without_a_reason()
    {
        Catalog.Practices.Where(p => p is { With: Participation.Joint, Contraindication: not null }).Select(p => p.Id)
            .Should().BeEquivalentTo([.. AskingTheOther, .. HeldBackForAnotherReason]);
    }

    [Fact]
    public void What_is_not_held_back_asks_nobody_to_be_open_or_to_be_touched()
    {
        Practice[] free = [.. Catalog.Practices.Where(p => p is { With: Participation.Joint, Contraindication: null })];

        free.Where(p => AskedForMuch().IsMatch(p.FirstTime) || Touch().IsMatch(p.FirstTime + p.How)).Select(p => p.Id).Should().BeEmpty();
        free.Select(p => p.Id).Should().Contain(["shared-chores", "neighbourhood-walk", "weekend-coffee", "date-night", "our-fun-list", "device-free-meals"], "these stay of use to everybody");
    }

    [Theory]
    [InlineData("Tell each other one hard thing.")]
    [InlineData("Ask: “How are you today?”")]
    [InlineData("Answer one question each.")]
    public void The_look_for_openness_would_find_it(string text) => AskedForMuch().IsMatch(text).Should().BeTrue();

    [Theory]
    [InlineData("Sit close for ten minutes.")]
    [InlineData("Sit or lie near each other.")]
    [InlineData("Sit down next to each other.")]
    [InlineData("Then talk, or just be close.")]
    public void The_look_for_touch_would_find_it(string text) => Touch().IsMatch(text).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Askers))]
    [InlineData("messages-for-plans")]
    [InlineData("ask-for-screen-free-time")]
    [InlineData("unsent-letter")]
    public void What_can_become_too_much_says_that_one_may_stop(string id)
    {
        Practice(id).FirstTime.Should().MatchRegex(@"(?i)\bstop\b");
    }

    [Theory]
    [MemberData(nameof(Heating))]
    public void A_talk_that_can_heat_up_says_how_it_is_interrupted(string id)
    {
        Practice(id).FirstTime.Should().MatchRegex(@"(?i)\b(apart|break|another day|own ways)\b");
    }

    /// <summary>The condition that makes it safe, in words that stand in the first time.</summary>
    [Theory]
    [InlineData("help-note", "only you can find it", "in your head")]
    [InlineData("ask-for-referral", "what stays private", "nobody else looks at")]
    [InlineData("talk-alone-with-counsellor", "what stays private", "nobody else looks at")]
    [InlineData("grief-counsellor", "what stays private")]
    [InlineData("illness-help", "what stays private")]
    [InlineData("new-parent-help", "what stays private")]
    [InlineData("trusted-person", "talk freely", "does not pass things on")]
    [InlineData("see-a-friend", "talk freely")]
    [InlineData("grief-support", "only listen")]
    [InlineData("unsent-letter", "nobody finds it", "tear it up", "too heavy")]
    [InlineData("mixed-feelings", "too heavy")]
    [InlineData("own-temper-talk", "nobody else finds it", "what stays private")]
    [InlineData("sore-spots", "not on paper")]
    [InlineData("name-your-feeling", "keep it to yourself")]
    [InlineData("look-what-is-near", "nobody else looks at")]
    [InlineData("class-wishes", "only you can find it")]
    [InlineData("respite-hours", "you trust", "do not have to tell")]
    [InlineData("drop-one-duty", "without trouble for anyone")]
    [InlineData("mark-a-line", "if that feels right", "or keep it")]
    [InlineData("warm-touch", "A no needs no reason")]
    [InlineData("talk-prompts", "pass on any question")]
    [InlineData("one-question", "fine to pass")]
    [InlineData("reading-prompts", "or pass")]
    [InlineData("couples-class", "pass on an exercise")]
    [InlineData("group-evening", "just listen", "leave early")]
    [InlineData("couples-retreat", "go home early")]
    [InlineData("family-therapist", "ask for someone else")]
    [InlineData("ask-for-screen-free-time", "Ask once", "A no is fine")]
    [InlineData("meet-again", "Ask once", "keep the rest")]
    [InlineData("swap-ideas", "turn an idea down", "no reason")]
    [InlineData("something-new", "Drop what one of you does not want")]
    [InlineData("free-evening-each", "Nobody has to say")]
    [InlineData("neighbourhood-walk", "as far as you both can", "A baby can come along")]
    [InlineData("own-phone-away", "within reach", "if you may need it")]
    [InlineData("weekend-coffee", "within reach")]
    [InlineData("end-of-work-time", "can stay on")]
    [InlineData("device-free-meals", "keep it in your pocket")]
    [InlineData("phone-basket", "if that suits you both", "keep it with you")]
    [InlineData("screens-off-evening", "A phone may stay on")]
    public void What_makes_it_safe_stands_in_the_first_time(string id, params string[] words)
    {
        Practice(id).FirstTime.Should().ContainAll(words);
    }

    [Fact]
    public void A_phone_may_be_the_way_to_reach_help_or_a_friend()
    {
        Contraindication basket = Practice("phone-basket").Contraindication!;

        basket.Signals.Select(s => (s.Signal.ToString(), s.From)).Should().Equal(("sign:receiving-hurtful-remarks", 0.5m), ("sign:feeling-secure", 0.75m));
        basket.Care.Should().ContainAll("help", "friend");
        basket.InsteadId.Should().Be("own-phone-away");
        Practice("screens-off-evening").Contraindication.Should().BeNull("no phone is named in it");
    }

    [Fact]
    public void No_first_time_sends_a_phone_out_of_reach_without_saying_who_keeps_it()
    {
        Catalog.Practices.Where(p => p.FirstTime.Contains("another room", StringComparison.Ordinal) || p.FirstTime.Contains("elsewhere", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void What_hurts_the_other_is_written_nowhere()
    {
        Practice spots = Practice("sore-spots");

        (spots.How + spots.FirstTime).Should().NotContainEquivalentOf("write");
    }

    [Fact]
    public void A_care_is_short_and_its_own()
    {
        string[] cares = [.. Catalog.Practices.Select(p => p.Contraindication?.Care).OfType<string>()];

        cares.Should().OnlyHaveUniqueItems();
        cares.Where(c => c.Split(". ").Length > 2 || FleschKincaid.Words(c) > 26).Should().BeEmpty();
        cares.Where(c => c.StartsWith("Leave this out if words between you are hurtful", StringComparison.Ordinal)).Should().BeEmpty("fear has more than one face");
        cares.Count(c => Fear().IsMatch(c)).Should().BeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void No_title_asks_for_a_yes() => Catalog.Practices.Where(p => p.Title.Contains("Say yes", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

    private static Practice Practice(string id) => Catalog.FindPractice(id)!;

    [GeneratedRegex(@"(?i)\b(tell each other|ask each other|answer one question|how are you|I feel|one hard thing|would like me to ask)\b")]
    private static partial Regex AskedForMuch();

    [GeneratedRegex(@"(?i)\b(hug|touch|cuddle|kiss|hold (each other|hands)|(sit|lie|be) close|lie (near|down)|side by side|next to each other)\b")]
    private static partial Regex Touch();

    [GeneratedRegex(@"(?i)\b(fear|afraid|frighten|safe|against|laughed|trouble|used to hurt|punished|questioned|demanded|watch your words)")]
    private static partial Regex Fear();
}
