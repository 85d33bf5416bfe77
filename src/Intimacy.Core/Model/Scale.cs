using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A response scale: the options among which a sign is answered. Immutable and thread-safe.</summary>
public sealed class Scale
{
    internal Scale(string id, string prompt, ImmutableArray<ScaleOption> options)
    {
        Id = id;
        Prompt = prompt;
        Options = options;
        Minimum = options.Min(o => o.Value);
        Maximum = options.Max(o => o.Value);
    }

    /// <summary>The id, such as <c>frequency</c>.</summary>
    [CatalogId(CatalogIdKind.Scale)]
    public string Id { get; }

    /// <summary>The question that the options answer, such as how often something was so.</summary>
    public string Prompt { get; }

    /// <summary>The options in the order in which they are shown; at least two.</summary>
    public ImmutableArray<ScaleOption> Options { get; }

    /// <summary>The smallest score value.</summary>
    public int Minimum { get; }

    /// <summary>The largest score value; always above <see cref="Minimum"/>.</summary>
    public int Maximum { get; }

    /// <summary>The distance from <see cref="Minimum"/> to <see cref="Maximum"/>; at least 1.</summary>
    public int Range => Maximum - Minimum;

    /// <summary>The position of a code in <see cref="Options"/>.</summary>
    /// <param name="code">A code.</param>
    /// <returns>The position, or -1 where the scale has no such code.</returns>
    public int IndexOf(int code)
    {
        for (int i = 0; i < Options.Length; i++)
        {
            if (Options[i].Code == code)
                return i;
        }

        return -1;
    }
}
