using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
#if NET10_0_OR_GREATER
using System.IO.Pipelines;
#endif
using Intimacy.Core.Model;

namespace Intimacy.Core.Json;

/// <summary>
/// Reads one format from wherever it comes: limits first, then the tree, then what it means. Every way in gives the same problems.
/// </summary>
/// <param name="what">What cannot be used where there is a problem, such as "The check-in".</param>
/// <param name="limits">What is accepted at all.</param>
/// <param name="read">Makes the thing of a tree; null where there is a problem.</param>
internal sealed class DocumentReader<TContext, T>(string what, JsonLimits limits, Func<JsonTreeNode, TContext, ProblemList, T?> read)
    where T : class
{
    public T Read(Stream stream, TContext context)
    {
        using DocumentBytes bytes = DocumentBytes.Read(stream, limits.MaxBytes);
        return Read(bytes.Span, context);
    }

    public async ValueTask<T> ReadAsync(Stream stream, TContext context, CancellationToken cancellationToken)
    {
        using DocumentBytes bytes = await DocumentBytes.ReadAsync(stream, limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span, context);
    }

#if NET10_0_OR_GREATER
    public async ValueTask<T> ReadAsync(PipeReader pipe, TContext context, CancellationToken cancellationToken)
    {
        using DocumentBytes bytes = await DocumentBytes.ReadAsync(pipe, limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span, context);
    }
#endif

    public bool TryRead(ReadOnlySpan<byte> utf8, TContext context, [NotNullWhen(true)] out T? result, out ImmutableArray<InputProblem> problems)
    {
        var found = new ProblemList();
        T? made = Read(utf8, context, found);
        result = found.IsEmpty ? made : null;
        problems = found.ToImmutable();
        return result is not null;
    }

    public T Read(ReadOnlySpan<byte> utf8, TContext context)
    {
        var problems = new ProblemList();
        T? made = Read(utf8, context, problems);
        problems.ThrowIfAny(what);
        return made!;
    }

    private T? Read(ReadOnlySpan<byte> utf8, TContext context, ProblemList problems) =>
        JsonTreeReader.Read(utf8, limits, problems) is { } tree ? read(tree, context, problems) : null;
}
