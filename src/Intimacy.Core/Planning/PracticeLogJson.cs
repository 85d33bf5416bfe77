using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>Practice logs as JSON of the format <c>intimacy-practice-log/1</c>. Thread-safe.</summary>
public static class PracticeLogJson
{
    private static readonly DocumentReader<object, PracticeLog> Document = new("The practice log", JsonLimits.PracticeLog, static (tree, _, problems) => Read(tree, problems));

    /// <summary>Writes a log as indented UTF-8 JSON with line feeds: the same log gives the same bytes everywhere.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    public static byte[] Write(PracticeLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return JsonOutput.Write(log, PracticeLogConverter.Write);
    }

    /// <summary>Reads a log. Practices that a catalog of today does not have are kept.</summary>
    /// <param name="stream">UTF-8 JSON of at most 2 MiB. Not closed.</param>
    /// <returns>The log.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed.</exception>
    public static PracticeLog Read(Stream stream) => Document.Read(stream, Document);

    /// <summary>Reads a log without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 2 MiB.</param>
    /// <param name="log">The log, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out PracticeLog? log, out ImmutableArray<InputProblem> problems) =>
        Document.TryRead(utf8, Document, out log, out problems);

    private static PracticeLog? Read(JsonTreeNode tree, ProblemList problems)
    {
        if (JsonObjectReader.From(tree, problems) is not { } json || json.IsOfAnother(DocumentFormat.PracticeLog))
            return null;
        json.Choice("format", (DocumentFormat.PracticeLog, true));
        JsonItems entries = json.Array("entries");
        if (entries.Count > PracticeLog.MaxEntries)
            problems.Add(json.PathOf("entries"), string.Create(CultureInfo.InvariantCulture, $"at most {PracticeLog.MaxEntries} entries"), "more");
        PracticeLogEntry[] read = [.. entries.Select(node => Entry(node, problems)).OfType<PracticeLogEntry>()];
        json.Close();
        return new PracticeLog([.. read]);
    }

    private static PracticeLogEntry? Entry(JsonTreeNode node, ProblemList problems)
    {
        if (JsonObjectReader.From(node, problems) is not { } json)
            return null;
        string? practice = json.Id("practice");
        PracticeOutcome? outcome = json.Choice("outcome", PracticeLogConverter.Outcomes);
        DateOnly? date = json.Date("date");
        json.Close();
        return practice is null || outcome is null || date is null ? null : new PracticeLogEntry(practice, date.Value, outcome.Value);
    }
}
