namespace Intimacy.Core.Catalog.Checks;

/// <summary>A weakness of a catalog that does not make it unusable. Immutable.</summary>
public sealed class CatalogFinding
{
    internal CatalogFinding(string check, string subject, string message)
    {
        Check = check;
        Subject = subject;
        Message = message;
    }

    /// <summary>The id of the <see cref="CatalogCheck"/> that found it.</summary>
    public string Check { get; }

    /// <summary>What it is about, such as <c>strategy:get-help</c>.</summary>
    public string Subject { get; }

    /// <summary>What is weak, and what would be better.</summary>
    public string Message { get; }

    /// <summary>Subject and message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}: {Message}";
}
