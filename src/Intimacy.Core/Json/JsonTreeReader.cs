using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Intimacy.Core.Json;

/// <summary>
/// Reads a JSON document of any format: limits first, then all duplicates and unreadable strings with their places.
/// A syntax error ends the reading, since nothing after it can be trusted.
/// </summary>
internal static class JsonTreeReader
{
    public static JsonTreeNode? Read(ReadOnlySpan<byte> utf8, in JsonLimits limits, ProblemList problems, string root = "$")
    {
        if (utf8.Length > limits.MaxBytes)
        {
            problems.Add(root, string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxBytes} bytes"), "more than that");
            return null;
        }

        ReadOnlySpan<byte> bom = Encoding.UTF8.Preamble;
        utf8 = utf8.StartsWith(bom) ? utf8[bom.Length..] : utf8;
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            problems.Add(root, "a JSON object", "nothing: the input is empty");
            return null;
        }

        if (WideText.NameOf(utf8) is { } encoding)
        {
            problems.Add(root, "UTF-8 text", $"{encoding} text, as some shells write when output is redirected; save it as UTF-8");
            return null;
        }

        if (!Utf8.IsValid(utf8))
        {
            problems.Add(root, "UTF-8 text", "bytes that are not valid UTF-8");
            return null;
        }

        return new JsonTreeWalk(limits, problems, root).Read(utf8);
    }
}
