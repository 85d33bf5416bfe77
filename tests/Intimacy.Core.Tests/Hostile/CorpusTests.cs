using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Hostile;

public class CorpusTests
{
    [Fact]
    public void Every_valid_document_is_read() => JsonCorpus.Valid.Where(bytes => ProblemsOf(bytes).Length > 0).Select(Encoding.UTF8.GetString).Should().BeEmpty();

    [Fact]
    public void No_invalid_document_is_read() => JsonCorpus.Invalid.Where(bytes => ProblemsOf(bytes).Length == 0).Select(Encoding.UTF8.GetString).Should().BeEmpty();

    /// <summary>Told by a reader that is not ours.</summary>
    [Fact]
    public void The_corpus_says_what_the_standard_says()
    {
        JsonCorpus.Valid.Should().OnlyContain(bytes => Parses(bytes)).And.HaveCountGreaterThan(90);
        JsonCorpus.Invalid.Should().OnlyContain(bytes => !Parses(bytes)).And.HaveCountGreaterThan(100);
    }

    [Fact]
    public void Whatever_stands_in_a_file_every_reader_reads_it_or_says_why_not()
    {
        foreach (byte[] bytes in JsonCorpus.All)
        {
            (CheckInJson.TryRead(bytes, IntimacyCatalog.Default, out _, out ImmutableArray<InputProblem> problems) || !problems.IsEmpty).Should().BeTrue();
            (SharedViewJson.TryRead(bytes, IntimacyCatalog.Default, out _, out problems) || !problems.IsEmpty).Should().BeTrue();
            (ReportJson.TryRead(bytes, out _, out problems) || !problems.IsEmpty).Should().BeTrue();
            (IntimacyCatalog.TryLoad(bytes, out _, out problems) || !problems.IsEmpty).Should().BeTrue();
        }
    }

    /// <summary>What was read is what another reader reads.</summary>
    [Fact]
    public void Every_text_and_number_is_read_as_it_stands()
    {
        foreach (byte[] bytes in JsonCorpus.Valid.Where(b => b[0] == '['))
        {
            using JsonDocument expected = JsonDocument.Parse(bytes);
            JsonTreeNode root = JsonTreeNode.RootOf(JsonTreeReader.Read(bytes, JsonLimits.CheckIn, new ProblemList())!);

            root.Children.Select(n => n.Kind == JsonKind.String ? n.Text : n.Kind == JsonKind.Number ? n.Text : null).Should().Equal(
                expected.RootElement.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString() : e.ValueKind == JsonValueKind.Number ? e.GetRawText() : null));
        }
    }

    private static ImmutableArray<InputProblem> ProblemsOf(byte[] bytes)
    {
        var problems = new ProblemList();
        using JsonTree? tree = JsonTreeReader.Read(bytes, JsonLimits.CheckIn, problems);
        return problems.ToImmutable();
    }

    private static bool Parses(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return Utf8.IsValid(bytes); // Inside a string it looks at them when they are asked for.
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
