using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Conventions;

public partial class SourceFileTests
{
    private const int MaxLines = 150;
    private const int MaxWidth = 200;

    [Fact]
    public void The_sources_are_found()
    {
        Repository.Library.Should().HaveCountGreaterThan(100).And.Contain(f => f.Path == "IntimacyAdvisor.cs").And.Contain(f => f.Path == "Json/JsonTreeNode.cs");
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        Repository.Library.Where(f => !f.Text.Contains($"namespace {(f.Folder.Length == 0 ? Floors.Root : $"{Floors.Root}.{f.Folder.Replace('/', '.')}")};", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    /// <summary>A part of a partial type adds its own word: IntimacyCatalog.Lookups.cs.</summary>
    [Fact]
    public void A_file_declares_one_type_on_its_top_level_and_is_named_after_it()
    {
        Repository.Package.Where(f => TopLevelType().Matches(f.Code) is not [var only] || only.Groups[1].Value != f.Name.Split('.')[0]).Should().BeEmpty();
    }

    [Fact]
    public void No_file_is_longer_than_150_lines()
    {
        Repository.Package.Where(f => f.Lines > MaxLines).Select(f => $"{f.Path}: {f.Lines}").Should().BeEmpty();
    }

    /// <summary>Comments may run on; code that is wider is not read to its end.</summary>
    [Fact]
    public void No_line_of_code_is_wider_than_200_characters()
    {
        var wide =
            from file in Repository.Package
            from line in file.Text.Split('\n').Select((text, at) => (Text: text, Number: at + 1))
            where line.Text.Length > MaxWidth && !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            select $"{file.Path}:{line.Number}: {line.Text.Length}";
        wide.Should().BeEmpty();
    }

    [Fact]
    public void A_usual_file_has_about_60_lines()
    {
        int[] lines = [.. Repository.Library.Select(f => f.Lines).Order()];

        lines[lines.Length / 2].Should().BeLessThanOrEqualTo(60);
    }

    [Fact]
    public void Nothing_is_left_to_do_and_nothing_is_folded_away()
    {
        Repository.Package.Where(f => LeftOver().IsMatch(f.Text)).Should().BeEmpty();
    }

    [Fact]
    public void No_type_is_called_a_manager_or_a_helper()
    {
        Repository.Package.Where(f => VagueName().IsMatch(f.Path)).Should().BeEmpty();
    }

    [Fact]
    public void Files_end_with_one_line_feed_and_have_no_carriage_returns_or_tabs()
    {
        Repository.Package.Where(f => f.Text.Contains('\r') || f.Text.Contains('\t') || !f.Text.EndsWith('\n') || f.Text.EndsWith("\n\n", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [GeneratedRegex(@"(?m)^(?:public|internal) (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record|class|struct|enum|interface) (\w+)")]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|#region|#pragma|SuppressMessage")]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"(Utils?|Utilities|Helpers?|Manager|Misc|Common)\.cs$|/(Utils|Helpers|Common)/")]
    private static partial Regex VagueName();
}
