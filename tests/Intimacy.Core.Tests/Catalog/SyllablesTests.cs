namespace Intimacy.Core.Tests.Catalog;

public class SyllablesTests
{
    [Theory]
    [InlineData(1, "a the you time missed loved choose through months clothes")]
    [InlineData(2, "partner closely careful sometimes evening every people being quiet wanted settled pages couples café")]
    [InlineData(3, "together idea understood curious sexual everything family tomorrow openness")]
    [InlineData(4, "relationship satisfaction community seriously interruptions")]
    [InlineData(5, "psychological emotionally")]
    public void A_word_has_the_syllables_that_a_person_hears(int syllables, string words)
    {
        words.Split(' ').Where(word => Syllables.Of(word) != syllables).Should().BeEmpty();
    }

    [Theory]
    [InlineData("half-hour", 2)]
    [InlineData("face-to-face", 3)]
    [InlineData("partner's", 2)]
    [InlineData("Phones", 1)]
    [InlineData("9", 1)]
    [InlineData("39", 3)]
    [InlineData("143", 5)]
    public void Joined_words_endings_capitals_and_figures_are_heard_as_spoken(string word, int syllables)
    {
        Syllables.Of(word).Should().Be(syllables);
    }
}
