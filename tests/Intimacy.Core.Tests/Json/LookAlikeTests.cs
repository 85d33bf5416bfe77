using System.Globalization;
using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class LookAlikeTests
{
    [Theory]
    [InlineData("J\u00f6rg", "Jo\u0308rg")]
    [InlineData("J\u00d6RG", "jo\u0308rg")]
    [InlineData("\u1ec7", "e\u0323\u0302")]
    [InlineData("\u1ec7", "\u00ea\u0323")]
    [InlineData("\u1ec7", "\u1eb9\u0302")]
    [InlineData("\ud55c\uae00", "\u1112\u1161\u11ab\u1100\u1173\u11af")]
    [InlineData("\u0439", "\u0438\u0306")]
    [InlineData("Ana Maria", "Ana\u00a0Maria")]
    [InlineData("Ana Maria", "Ana\u202fMaria")]
    [InlineData("Ana", "A\u00adna")]
    [InlineData("Ana", "A\u200cna")]
    public void What_looks_the_same_is_the_same_label(string one, string other)
    {
        SingleLineText.LookAlike(one, other).Should().BeTrue();
    }

    [Theory]
    [InlineData("J\u00f6rg", "Jorg")]
    [InlineData("Ana Maria", "AnaMaria")]
    [InlineData("\u0439", "\u0438")]
    public void What_looks_different_is_another_label(string one, string other)
    {
        SingleLineText.LookAlike(one, other).Should().BeFalse();
    }

    /// <summary>The framework's own normal form, which it has only with culture data.</summary>
    [Fact]
    public void Every_letter_comes_apart_as_Unicode_says()
    {
        bool hasCultureData = "\u00e9".Normalize(NormalizationForm.FormD).Length == 2;
        int[] letters = [.. Enumerable.Range(0x80, 0xf900 - 0x80).Where(c => !char.IsSurrogate((char)c) && char.GetUnicodeCategory((char)c) != UnicodeCategory.OtherNotAssigned)];

        IEnumerable<int> wrong = letters.Where(c => ComposedLetters.TakeApart(((char)c).ToString()) is var apart && Sorted(apart) != Sorted(((char)c).ToString().Normalize(NormalizationForm.FormD)));
        (hasCultureData ? wrong : []).Should().BeEmpty();
        ComposedLetters.TakeApart("\u00e9").Should().Be("e\u0301");
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("\ud83d\ude00\ud83d\ude00", 2)]
    [InlineData("\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", 1)]
    public void A_character_is_what_a_person_counts(string text, int characters)
    {
        SingleLineText.LengthInCharacters(text).Should().Be(characters);
    }

    private static string Sorted(string text) => string.Concat(text.Order());
}
