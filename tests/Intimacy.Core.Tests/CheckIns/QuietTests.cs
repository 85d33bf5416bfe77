using System.Diagnostics;
using System.Reflection;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.CheckIns;

public class QuietTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_text_of_a_check_in_is_the_same_whatever_was_answered()
    {
        CheckIn one = IntimacyAdvisor.Default.Start().Answer(SignIds.Loneliness, 4).Decline(SignIds.AfraidOfPartner).Build();
        CheckIn other = IntimacyAdvisor.Default.Start().Build();

        one.ToString().Should().Be(other.ToString()).And.Be("Check-in of 2026-11-01 (core)");
    }

    [Fact]
    public void The_text_of_an_answer_is_always_the_same_word()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Loneliness, 4).Skip(SignIds.Curiosity).Build();

        checkIn.Checklist.Signs.Select(s => checkIn[s.Id].ToString()).Distinct().Should().Equal("Answer");
        $"{checkIn[SignIds.Loneliness]}".Should().Be("Answer");
    }

    [Fact]
    public void The_text_of_a_builder_says_nothing_of_its_answers()
    {
        IntimacyAdvisor.Default.Start().Answer(SignIds.Loneliness, 4).ToString().Should().NotContainAny("4", "loneliness");
    }

    [Fact]
    public void Answers_can_be_compared_without_being_shown()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Loneliness, 4).Answer(SignIds.Distancing, 4).Skip(SignIds.Curiosity).Build();

        (checkIn[SignIds.Loneliness] == checkIn[SignIds.Distancing]).Should().BeTrue();
        (checkIn[SignIds.Loneliness] != checkIn[SignIds.Curiosity]).Should().BeTrue();
        checkIn[SignIds.Loneliness].Equals((object)checkIn[SignIds.Distancing]).Should().BeTrue();
        checkIn[SignIds.MakingTime].Should().Be(default(Answer));
    }

    [Fact]
    public void No_debugger_display_evaluates_anything()
    {
        Type[] displayed = [.. typeof(CheckIn).Assembly.GetTypes().Where(t => t.GetCustomAttribute<DebuggerDisplayAttribute>() is not null)];

        displayed.Should().Contain([typeof(CheckIn), typeof(Answer)]);
        displayed.Should().OnlyContain(t => !t.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value!.Contains('{'));
    }

    [Fact]
    public void No_member_that_holds_an_answer_unfolds_in_a_debugger()
    {
        Shown(typeof(CheckIn)).Should().NotContain(["_slots", "_header", "Slots", "SafetyConcern"]);
        Shown(typeof(Answer)).Should().BeEmpty();
        Shown(typeof(CheckInBuilder)).Should().NotContain("_answers");
    }

    [Fact]
    public void A_problem_with_an_answer_never_repeats_it()
    {
        const string Marker = "8617";
        string read = string.Join('\n', Sample.Json().WithAnswer("loneliness", Marker).WithAnswer("curiosity", $"\"{Marker}\"").WithAnswer("distancing", $"[{Marker}]")
            .With("partner", $"[\"{Marker}\"]").With("sharing", $"\"{Marker}\"").With("history", $"\"{Marker}\"").With("checklist", $"\"{Marker}\"")
            .With("date", $"\"{Marker}\"").With("format", $"\"{Marker}\"").With("catalog", $"\"{Marker}\"").With("wording", $"\"{Marker} x\"").Problems());
        string built = string.Join('\n', IntimacyAdvisor.Default.Start().Answer(SignIds.Loneliness, 8617).WithOrigin(Marker).Problems());

        read.Should().NotContain(Marker);
        built.Should().NotContain(Marker);
    }

    private static IEnumerable<string> Shown(Type type) =>
        type.GetMembers(Own)
            .Where(m => m is FieldInfo or PropertyInfo && m.Name != "Item" && !m.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
            .Where(m => m.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(m => m.Name);
}
