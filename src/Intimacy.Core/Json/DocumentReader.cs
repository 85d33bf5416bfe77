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
/// <param name="contextName">What the callers call what it is read for.</param>
internal sealed class DocumentReader<TContext, T>(string what, JsonLimits limits, Func<JsonTreeNode, TContext, ProblemList, T?> read, string contextName = "catalog")
    where T : class
{
    public T Read(Stream stream, TContext context)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context, contextName);
        using DocumentBytes bytes = DocumentBytes.Read(stream, limits.MaxBytes);
        return TryRead(bytes.Span, context, out T? result, out ImmutableArray<InputProblem> problems) ? result : throw new InvalidInputException(what, problems);
    }

    public ValueTask<T> ReadAsync(Stream stream, TContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context, contextName);
        return ReadAsync(DocumentBytes.ReadAsync(stream, limits.MaxBytes, cancellationToken), context);
    }

#if NET10_0_OR_GREATER
    public ValueTask<T> ReadAsync(PipeReader pipe, TContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        ArgumentNullException.ThrowIfNull(context, contextName);
        return ReadAsync(DocumentBytes.ReadAsync(pipe, limits.MaxBytes, cancellationToken), context);
    }

#endif
    public bool TryRead(ReadOnlySpan<byte> utf8, TContext context, [NotNullWhen(true)] out T? result, out ImmutableArray<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(context, contextName);
        var found = new ProblemList();
        using JsonTree? tree = JsonTreeReader.Read(utf8, limits, found);
        T? made = tree is null ? null : read(JsonTreeNode.RootOf(tree), context, found);
        result = found.IsEmpty ? made : null;
        problems = found.ToImmutable();
        return result is not null;
    }

    public T Read(ReadOnlySpan<byte> utf8, TContext context) =>
        TryRead(utf8, context, out T? result, out ImmutableArray<InputProblem> problems) ? result : throw new InvalidInputException(what, problems);

    private async ValueTask<T> ReadAsync(ValueTask<DocumentBytes> whole, TContext context)
    {
        using DocumentBytes bytes = await whole.ConfigureAwait(false);
        return Read(bytes.Span, context);
    }
}
