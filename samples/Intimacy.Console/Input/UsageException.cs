namespace Intimacy.Console.Input;

/// <summary>The command line asks for something that there is not.</summary>
internal sealed class UsageException(IReadOnlyList<string> lines) : Exception
{
    public IReadOnlyList<string> Lines { get; } = [.. lines.Select(line => $"intimacy: {line}")];
}
