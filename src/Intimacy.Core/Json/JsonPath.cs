using System.Buffers;
using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>Writes JSON paths that are safe to print, whatever a property is called.</summary>
internal static class JsonPath
{
    /// <summary>As written: what must be escaped counts six.</summary>
    private const int MaxName = 64;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static string Element(string parent, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{parent}[{position}]");

    public static string Property(string parent, string name) =>
        name.Length <= MaxName && IsPlain(name) ? $"{parent}.{name}" : $"{parent}['{Escape(name)}']";

    private static bool IsPlain(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Plain);

    /// <summary>A file may hold terminal control codes or a megabyte of text as a name: neither is printed.</summary>
    private static string Escape(string name)
    {
        var text = new StringBuilder();
        foreach (char c in name)
        {
            if (text.Length >= MaxName)
                return text.Append("...").ToString();
            bool printable = c is >= ' ' and <= '~' and not ('\'' or '\\') || (char.IsLetterOrDigit(c) && !char.IsSurrogate(c));
            if (printable)
                text.Append(c);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return text.ToString();
    }
}
