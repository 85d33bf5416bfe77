namespace Intimacy.Core.Catalog.Checks;

/// <summary>A weakness of a catalog that does not make it unusable. Immutable.</summary>
public sealed class CatalogFinding
{
    private readonly CatalogCheck _check;

    internal CatalogFinding(CatalogCheck check, string subject, string message, string? path)
    {
        _check = check;
        Subject = subject;
        Message = message;
        Path = path;
    }

    /// <summary>The id of the <see cref="CatalogCheck"/> that found it.</summary>
    public string Check => _check.Id;

    /// <summary>The code of the check, such as <c>IC005</c>.</summary>
    public string Code => _check.Code;

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity => _check.Severity;

    /// <summary>What it is about, such as <c>strategy:get-help</c>.</summary>
    public string Subject { get; }

    /// <summary>Where that stands, such as <c>acme.json: $.rules[3]</c>; null for the built-in catalog and for what stands nowhere.</summary>
    public string? Path { get; }

    /// <summary>What is weak.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string Advice => _check.Advice;

    /// <summary>Place, severity, code, subject and message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{(Path is null ? "" : $"{Path}: ")}{(Severity == FindingSeverity.Information ? "information" : Severity == FindingSeverity.Warning ? "warning" : "error")} {Code}: {Subject} {Message}";
}
