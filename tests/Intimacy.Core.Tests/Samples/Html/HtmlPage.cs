using System.Collections.Concurrent;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Intimacy.Core.Tests.Samples.Html;

/// <summary>A page that the program has written, read back strictly.</summary>
internal sealed class HtmlPage
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<HtmlPage>>> Written = new();

    private HtmlPage(byte[] bytes)
    {
        Bytes = bytes;
        Source = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        using XmlReader reader = XmlReader.Create(new StringReader(Source), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader).Root!;
    }

    public byte[] Bytes { get; }

    public string Source { get; }

    public XElement Root { get; }

    public XElement Body => Root.Element("body")!;

    public string Style => Root.Descendants("style").Single().Value;

    /// <summary>Everything that can be read, with single spaces.</summary>
    /// <summary>All that is said, with a space between elements; a name within a sentence is part of it.</summary>
    public string Text => Plain(string.Concat(Body.DescendantNodes().OfType<XText>().Select(t => t.Parent!.Name.LocalName == "bdi" && t.Parent.NodesAfterSelf().Any() || t.NextNode is XElement { Name.LocalName: "bdi" } ? t.Value : $"{t.Value} ")));

    public IReadOnlyList<XElement> All(params string[] names) => [.. Root.Descendants().Where(e => names.Contains(e.Name.LocalName))];

    public static string Plain(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One of <see cref="SamplePages"/>, written once for all tests.</summary>
    public static Task<HtmlPage> OfAsync(string page) => Written.GetOrAdd(page, name => new Lazy<Task<HtmlPage>>(() => WriteAsync(name))).Value;

    public static async Task<HtmlPage> WriteAsync(TemporaryFolder folder, params string[] arguments)
    {
        string path = Path.Combine(folder.Path, "report.html");
        ProgramResult result = await IntimacyProgram.RunAsync(["report", .. arguments, "--out", path]);
        result.ExitCode.Should().Be(0, result.Error);
        result.OutputBytes.Should().BeEmpty();
        result.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"intimacy: {path} is written.");
        return new HtmlPage(File.ReadAllBytes(path));
    }

    private static async Task<HtmlPage> WriteAsync(string page)
    {
        using var folder = new TemporaryFolder();
        return await WriteAsync(folder, SamplePages.Arguments(page, folder));
    }
}
