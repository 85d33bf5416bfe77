using System.Globalization;
using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Core.Build;

/// <summary>One thing to tell whoever builds: where, how bad, what. Immutable.</summary>
internal sealed class BuildMessage
{
    private readonly string _origin;
    private readonly FindingSeverity _severity;
    private readonly string _code;
    private readonly string _text;

    private BuildMessage(string origin, FindingSeverity severity, string code, string text) => (_origin, _severity, _code, _text) = (origin, severity, code, text);

    public bool IsError => _severity == FindingSeverity.Error;

    /// <summary>A message on a place in a file.</summary>
    public static BuildMessage At(string path, JsonPlace place, FindingSeverity severity, string code, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}({place.Line},{place.Column})"), severity, code, text);

    /// <summary>A message on something that stands in no file of the project.</summary>
    public static BuildMessage On(string what, FindingSeverity severity, string code, string text) => new(what, severity, code, text);

    /// <summary>The form that MSBuild reads out of what a tool prints. It knows errors and warnings; anything else is only shown to those who ask for more.</summary>
    public override string ToString() => $"{_origin}: {Category()} {_code}: {_text}";

    private string Category() => _severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };
}
