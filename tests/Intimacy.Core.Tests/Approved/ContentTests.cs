using Intimacy.Core.Catalog;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Approved;

public class ContentTests
{
    private static readonly string Page = ContentPage.Of(IntimacyCatalog.Default);

    [Theory]
    [InlineData("en", "content.md")]
    [InlineData("es", "content.es.md")]
    public void The_content_is_the_approved_one(string language, string file)
    {
        ApprovedFile.Check(file, ContentPage.Of(IntimacyCatalog.Default.WithCulture(language)));
    }

    [Fact]
    public void The_page_leaves_no_text_out()
    {
        AllTexts.Of(IntimacyCatalog.Default).Where(t => t.Where.EndsWith(".GradeText", StringComparison.Ordinal) is false)
            .Where(t => !Page.Contains(t.Text, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Another_text_or_weight_changes_the_page()
    {
        string page = ContentPage.Of(Edit.Document().Load());

        ContentPage.Of(Edit.Document().Set("texts/en/practice.cook-alone.first", "\"Boil milk.\"").Load()).Should().NotBe(page);
        ContentPage.Of(Edit.Document().Set("rules/0/weight", "4").Load()).Should().NotBe(page);
        ContentPage.Of(Edit.Document().Set("signs/5/concernAbove", "2").Load()).Should().NotBe(page);
    }

    [Fact]
    public void The_page_is_the_same_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            ContentPage.Of(IntimacyCatalog.Default).Should().Be(Page);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
