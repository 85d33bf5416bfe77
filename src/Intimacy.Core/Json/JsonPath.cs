using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>Writes JSON paths that are safe to print, whatever a property is called.</summary>
internal static class JsonPath
{
    private const int MaxName = 64;

    public static string Element(string parent, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{parent}[{position}]");

    public static string Property(string parent, string name) =>
        name.Length <= MaxName && IsPlain(name) ? $"{parent}.{name}" : $"{parent}['{Escape(name)}']";

    private static bool IsPlain(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A file may hold terminal control codes or a megabyte of text as a name: neither is printed.</summary>
    private static string Escape(string name)
    {
        var text = new StringBuilder();
        foreach (char c in name.AsSpan(0, Math.Min(name.Length, MaxName)))
        {
            bool printable = c is >= ' ' and <= '~' and not ('\'' or '\\') || (char.IsLetterOrDigit(c) && !char.IsSurrogate(c));
            text.Append(printable ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        }

        return name.Length > MaxName ? text.Append("...").ToString() : text.ToString();
    }
}
