using System.Reflection;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Approved;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>The built-in catalog is read from a compact form; the documents that people edit are the truth.</summary>
public class CompactFormTests
{
    private static readonly IntimacyCatalog FromDocuments = IntimacyCatalog.Load(EmbeddedContent.Open());

    public static TheoryData<string> Languages => new(BuiltInTexts.Languages);

    [Fact]
    public void It_is_what_the_documents_say_written_anew() =>
        ApprovedFile.CheckAt("src/Intimacy.Core/Catalog/Content/built-in.txt", CompactForm.Of(FromDocuments));

    /// <summary>Every property of everything, texts and order included.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Whichever_way_it_is_read_it_is_the_same_catalog(string language)
    {
        List<string> compact = Properties.Of(IntimacyCatalog.Default.WithCulture(language));

        compact.Should().HaveCountGreaterThan(5_000).And.Equal(Properties.Of(FromDocuments.WithCulture(language)));
    }

    [Fact]
    public void A_difference_would_be_seen()
    {
        IntimacyCatalog other = FromDocuments.WithTerms(new Dictionary<string, string> { ["partner"] = "spouse" });

        Properties.Of(other).Should().NotEqual(Properties.Of(FromDocuments));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_texts_come_from_every_document_that_has_texts(string language) =>
        BuiltInTexts.Documents.Select(d => $"Content/{language}/{d}.json").Should().Equal(
            typeof(IntimacyCatalog).Assembly.GetManifestResourceNames().Where(n => n.StartsWith($"Content/{language}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>A walk over all properties, those of the library alone among them; what was seen before is named by where it was first seen.</summary>
    private static class Properties
    {
        public static List<string> Of(object root)
        {
            var lines = new List<string>();
            Walk(root, "", lines, new Dictionary<object, string>(ReferenceEqualityComparer.Instance));
            return lines;
        }

        private static void Walk(object? value, string path, List<string> lines, Dictionary<object, string> seen)
        {
            if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is decimal)
                lines.Add($"{path} = {value}");
            else if (!value.GetType().IsValueType && !seen.TryAdd(value, path))
                lines.Add($"{path} -> {seen[value]}");
            else if (value is System.Collections.IEnumerable items)
                Items(items, path, lines, seen);
            else
                Members(value, path, lines, seen);
        }

        private static void Items(System.Collections.IEnumerable items, string path, List<string> lines, Dictionary<object, string> seen)
        {
            // The order of a dictionary hangs on the hashes of the process.
            int i = 0;
            foreach (object? item in items is IEnumerable<KeyValuePair<string, Focus>> pairs ? pairs.OrderBy(p => p.Key, StringComparer.Ordinal) : items)
                Walk(item, $"{path}[{i++}]", lines, seen);
        }

        private static void Members(object value, string path, List<string> lines, Dictionary<object, string> seen)
        {
            const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
            foreach (PropertyInfo property in value.GetType().GetProperties(All).Where(p => p.GetIndexParameters().Length == 0 && p.Name is not ("EqualityContract" or "InWords")))
                Walk(property.GetValue(value), $"{path}.{property.Name}", lines, seen);
        }
    }
}
