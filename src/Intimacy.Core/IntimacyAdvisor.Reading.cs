using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core;

/// <content>Other ways to read what was stored: without blocking, from a pipe, without throwing.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>Reads a stored check-in without blocking a thread, as a web server demands of the body of a request.</summary>
    /// <param name="stream">UTF-8 JSON of the format <c>intimacy-check-in/1</c>, at most 1 MiB. Not closed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<CheckIn> ReadCheckInAsync(Stream stream, CancellationToken cancellationToken = default) => CheckInJson.ReadAsync(stream, Catalog, cancellationToken);

#if NET10_0_OR_GREATER
    /// <summary>Reads a stored check-in from a pipe. On net8.0, where pipes are no part of the framework, read its stream.</summary>
    /// <param name="pipe">UTF-8 JSON of the format <c>intimacy-check-in/1</c>, at most 1 MiB. Read to its end or to the limit; not completed.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, for this advisor's catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed, and no answer.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public ValueTask<CheckIn> ReadCheckInAsync(PipeReader pipe, CancellationToken cancellationToken = default) => CheckInJson.ReadAsync(pipe, Catalog, cancellationToken);
#endif

    /// <summary>Reads a stored check-in without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of the format <c>intimacy-check-in/1</c>, at most 1 MiB.</param>
    /// <param name="checkIn">What was read, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    public bool TryReadCheckIn(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CheckIn? checkIn, out ImmutableArray<InputProblem> problems) =>
        CheckInJson.TryRead(utf8, Catalog, out checkIn, out problems);
}
