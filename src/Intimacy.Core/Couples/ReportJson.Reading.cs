using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Couples;

/// <content>Reading a stored report, to show it again.</content>
public static partial class ReportJson
{
    private static readonly DocumentReader<bool, StoredReport> Document = new("The report", JsonLimits.Report, static (tree, _, problems) => StoredReportReader.Read(tree, problems));

    /// <summary>Reads one partner's report out of a document, as it was shown when it was written. No catalog is needed.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-report/1</c> with a property <c>own</c>, at most 8 MiB. Not closed.</param>
    /// <returns>What the report shows; properties that it does not show are passed over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no score.</exception>
    public static StoredReport Read(Stream stream) => Document.Read(stream, context: true);

    /// <summary>The same without blocking a thread.</summary>
    /// <param name="stream">As in <see cref="Read(Stream)"/>. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What the report shows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no score.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static ValueTask<StoredReport> ReadAsync(Stream stream, CancellationToken cancellationToken = default) => Document.ReadAsync(stream, context: true, cancellationToken);

    /// <summary>The same without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 8 MiB.</param>
    /// <param name="report">What the report shows, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out StoredReport? report, out ImmutableArray<InputProblem> problems) =>
        Document.TryRead(utf8, context: true, out report, out problems);
}
