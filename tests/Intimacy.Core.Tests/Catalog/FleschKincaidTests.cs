namespace Intimacy.Core.Tests.Catalog;

public class FleschKincaidTests
{
    [Fact]
    public void The_grade_is_that_of_the_formula()
    {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
        FleschKincaid.Grade("The cat sat on the mat.").Should().BeApproximately(-1.45, 1e-9);

        // 8 words, 2 sentences, 15 syllables.
        FleschKincaid.Grade("Talk about today. Listen without giving any advice.").Should().BeApproximately((0.39 * 4) + (11.8 * 15 / 8) - 15.59, 1e-9);
    }

    [Fact]
    public void Several_texts_are_graded_as_one_passage()
    {
        FleschKincaid.Grade("Talk about today.", "Listen without giving any advice.")
            .Should().Be(FleschKincaid.Grade("Talk about today. Listen without giving any advice."));
    }

    [Theory]
    [InlineData("Say: “May I tell you?” Then wait.", 7)]
    [InlineData("It's 64% of half-hours.", 4)]
    public void Quotes_signs_and_hyphens_make_no_words(string text, int words)
    {
        FleschKincaid.Words(text).Should().Be(words);
    }

    [Fact]
    public void Longer_words_and_longer_sentences_are_harder()
    {
        FleschKincaid.Grade("Communication facilitates considerable emotional intimacy.").Should().BeGreaterThan(20);
        FleschKincaid.Grade("We talk and we sit and we eat.").Should().BeGreaterThan(FleschKincaid.Grade("We talk. We sit. We eat."));
    }
}
