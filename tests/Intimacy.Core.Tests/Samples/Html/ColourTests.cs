using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed partial class ColourTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(SampleFiles.Root, "samples/Intimacy.Web/wwwroot/report.css"));

    /// <summary>Light, dark and print, by name of the colour.</summary>
    private static readonly List<Dictionary<string, Colour>> Themes = [.. Theme().Matches(Css).Select(theme =>
        Named().Matches(theme.Value).ToDictionary(m => m.Groups[1].Value, m => Colour.Parse(m.Groups[2].Value)))];

    public static TheoryData<string, string, double> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, double>();
            foreach (string ground in new[] { "page", "card" })
            {
                // WCAG 2.2: 4.5 for text (1.4.3), 3 for the parts of a drawing (1.4.11).
                foreach (string text in new[] { "ink", "quiet", "heading", "certain", "other" })
                    data.Add(text, ground, 4.5);
                foreach (string part in new[] { "certain", "track", "mark", "other" })
                    data.Add(part, ground, 3);
            }

            // Marks lie on the stretches of a line, and text in the box of a first step.
            foreach (string stretch in new[] { "stretch", "middle", "well" })
            {
                data.Add("certain", stretch, 3);
                data.Add("other", stretch, 3);
                data.Add("track", stretch, 3);
            }

            data.Add("ink", "well", 4.5);
            data.Add("quiet", "well", 4.5);

            // The parts that touch: what is open is outlined in the colour of the one whose it is; the mark has a rim of its own.
            data.Add("certain", "open", 3);
            data.Add("other", "soft", 3);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Contrast_meets_WCAG_AA_in_the_light_in_the_dark_and_on_paper(string front, string ground, double atLeast)
    {
        Themes.Should().HaveCount(3);
        foreach (Dictionary<string, Colour> theme in Themes)
            Colour.Contrast(theme[front], theme[ground]).Should().BeGreaterThanOrEqualTo(atLeast, "{0} on {1}", front, ground);
    }

    [Fact]
    public void The_measure_of_contrast_is_that_of_WCAG()
    {
        Colour.Contrast(Colour.Parse("000000"), Colour.Parse("ffffff")).Should().BeApproximately(21, 0.001);
        Colour.Contrast(Colour.Parse("767676"), Colour.Parse("ffffff")).Should().BeApproximately(4.54, 0.01);
    }

    [Fact]
    public void No_colour_is_red()
    {
        Themes.SelectMany(t => t).Where(c => c.Value.IsRed).Should().BeEmpty();
        Colour.Parse("c03030").IsRed.Should().BeTrue();
    }

    [Fact]
    public void Every_theme_has_every_colour_and_no_colour_stands_elsewhere()
    {
        Themes.Should().OnlyContain(t => t.Keys.SequenceEqual(Themes[0].Keys));
        string rest = Comment().Replace(Theme().Replace(Css, ""), "");
        rest.Should().NotMatchRegex("#[0-9a-fA-F]{3}").And.NotMatchRegex(@"\b(rgb|hsl|hwb|lab|lch|oklch|red|color-mix)\b");
        Used().Matches(rest).Select(m => m.Groups[1].Value).Distinct().Should().BeEquivalentTo(Themes[0].Keys);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Theme();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"--([a-z]+): #([0-9a-f]{6});")]
    private static partial Regex Named();

    [GeneratedRegex(@"var\(--([a-z]+)\)")]
    private static partial Regex Used();
}
