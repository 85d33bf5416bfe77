using System.Text;
using CsCheck;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Files of another kind, and strings that are no text: told in one line, and never by another exception.</summary>
public sealed class HandedOverFilesTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    private static readonly CheckIn Whole = Advisor.Start("Ana", ChecklistIds.Full)
        .Answer(SignIds.Loneliness, 3).Answer(SignIds.Curiosity, 2).Skip(SignIds.MakingTime).WithOrigin(ContextIds.LostOverTime).WithSharing(SharingLevel.Answers).Build();

    private static readonly byte[] CheckInFile = CheckInJson.Write(Whole);
    private static readonly byte[] SharedFile = SharedViewJson.Write(Advisor.Share(Whole));

    /// <summary>What is no text, or of another kind than stood there before.</summary>
    private static readonly string[] Odd =
        ["\"\\ud800\"", "\"\\udc00x\"", "\"\"", "7", "null", "[]", "{}", "true", "1e400", "\"" + new string('x', 5_000) + "\"", "-0", "3.0", "\"\\u0000\""];

    [Fact]
    public void A_shared_view_in_place_of_a_check_in_is_called_what_it_is()
    {
        Problems(SharedFile, CheckIn).Should().Equal("$.format: expected a check-in (intimacy-check-in/1); found a shared view (intimacy-shared/1)");
    }

    [Fact]
    public void A_check_in_in_place_of_a_shared_view_is_called_what_it_is()
    {
        Problems(CheckInFile, Shared).Should().Equal("$.format: expected a shared view (intimacy-shared/1); found a check-in (intimacy-check-in/1)");
    }

    [Fact]
    public void A_check_in_in_place_of_a_catalog_is_called_what_it_is()
    {
        Problems(CheckInFile, utf8 => IntimacyCatalog.TryLoad(utf8, out _, out var problems) ? [] : [.. problems])
            .Should().Equal("$.format: expected a catalog (intimacy-catalog/1); found a check-in (intimacy-check-in/1)");
    }

    [Theory]
    [InlineData("checklist", "core")]
    [InlineData("origin", "lost-over-time")]
    [InlineData("format", "intimacy-check-in/1")]
    [InlineData("partner", "Ana")]
    [InlineData("catalogVersion", "2.0")]
    public void Half_of_a_surrogate_pair_is_one_problem_wherever_it_stands(string property, string value)
    {
        _ = value;
        string json = System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(CheckInFile), $"\"{property}\": \"[^\"]*\"", $"\"{property}\": \"\\ud800\"");

        Problems(Encoding.UTF8.GetBytes(json), CheckIn).Should().Equal($"$.{property}: expected valid Unicode; found half of a surrogate pair");
    }

    [Fact]
    public void Whatever_stands_in_place_of_a_value_or_a_name_there_is_one_documented_exception() => Gen.Select(Gen.Bool, Gen.Int[0, 200], Gen.Int[0, Odd.Length - 1], Gen.Bool).Sample(
        (isShared, place, odd, isName) =>
        {
            string json = Replace(Encoding.UTF8.GetString(isShared ? SharedFile : CheckInFile), place, isName ? "\"\\ud800\"" : Odd[odd], isName);
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            foreach (Func<byte[], IReadOnlyList<InputProblem>> read in new[] { CheckIn, Shared })
                read(utf8).Should().NotContain(p => p.Path.Length == 0);
            Action reading = () => Advisor.ReadCheckIn(new MemoryStream(utf8));
            Action readingShared = () => Advisor.ReadSharedView(new MemoryStream(utf8));
            Documented(reading).Should().BeTrue();
            Documented(readingShared).Should().BeTrue();
        },
        iter: Situations.Cases);

    [Fact]
    public void Thirty_three_emoji_are_thirty_three_characters()
    {
        string label = string.Concat(Enumerable.Repeat("\ud83d\ude00", 33));

        Advisor.Start(label).Build().Partner.Should().Be(label);
        Advisor.StartCheckIn(string.Concat(Enumerable.Repeat("\ud83d\ude00", 65)), new DateOnly(2026, 11, 1)).Invoking(b => b.Build()).Should().Throw<InvalidInputException>();
    }

    [Theory]
    [InlineData("J\u00f6rg", "Jo\u0308rg")]
    [InlineData("Ana Maria", "Ana\u00a0Maria")]
    public void Two_labels_that_look_the_same_are_one(string first, string second)
    {
        SharedView a = Advisor.Share(Advisor.Start(first).Answer(SignIds.Loneliness, 1).Build(), SharingLevel.Answers);
        SharedView b = Advisor.Share(Advisor.Start(second).Answer(SignIds.Loneliness, 1).Build(), SharingLevel.Answers);

        Advisor.Invoking(x => x.ReportJoint(a, b)).Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle().Which.Path.Should().Be("$.partner");
    }

    private static bool Documented(Action reading)
    {
        try
        {
            reading();
            return true;
        }
        catch (InvalidInputException)
        {
            return true;
        }
    }

    private static IReadOnlyList<InputProblem> CheckIn(byte[] utf8) => Advisor.TryReadCheckIn(utf8, out _, out var problems) ? [] : problems;

    private static IReadOnlyList<InputProblem> Shared(byte[] utf8) => Advisor.TryReadSharedView(utf8, out _, out var problems) ? [] : problems;

    private static IEnumerable<string> Problems(byte[] utf8, Func<byte[], IReadOnlyList<InputProblem>> read) => read(utf8).Select(p => p.ToString());

    /// <summary>The n-th value, or the n-th name, of a file of one property a line.</summary>
    private static string Replace(string json, int place, string odd, bool isName)
    {
        System.Text.RegularExpressions.MatchCollection properties = System.Text.RegularExpressions.Regex.Matches(json, "(\"[\\w-]+\"): (\"[^\"]*\"|-?\\d+|true|false)");
        System.Text.RegularExpressions.Group part = properties[place % properties.Count].Groups[isName ? 1 : 2];
        return json[..part.Index] + odd + json[(part.Index + part.Length)..];
    }
}
