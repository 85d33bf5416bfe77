namespace Intimacy.Console.Input;

/// <summary>A file cannot be used; one line for every problem.</summary>
internal sealed class BadInputException(IReadOnlyList<string> lines) : Exception
{
    public IReadOnlyList<string> Lines { get; } = lines;
}
