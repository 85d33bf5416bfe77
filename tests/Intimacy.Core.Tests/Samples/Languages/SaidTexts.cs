using System.Text;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Samples.Languages;

/// <summary>What the console or the page says to a person, as it stands in their code: the keys of their translations.</summary>
internal static class SaidTexts
{
    private const string Text = "Local.Text(\"";
    private const string Format = "Local.Format($\"";

    public static HashSet<string> All(string sample = "Intimacy.Console")
    {
        HashSet<string> keys = [];
        foreach (string file in Directory.EnumerateFiles(Repository.Path($"samples/{sample}"), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
        {
            string code = File.ReadAllText(file);
            for (int at = code.IndexOf(Text, StringComparison.Ordinal); at >= 0; at = code.IndexOf(Text, at + 1, StringComparison.Ordinal))
                keys.Add(Key(code, at + Text.Length, hasHoles: false));
            for (int at = code.IndexOf(Format, StringComparison.Ordinal); at >= 0; at = code.IndexOf(Format, at + 1, StringComparison.Ordinal))
                keys.Add(Key(code, at + Format.Length, hasHoles: true));
        }

        return keys;
    }

    /// <summary>The format that the compiler makes of an interpolated string: a number in the place of each expression, and what stands after its colon.</summary>
    private static string Key(string code, int at, bool hasHoles)
    {
        var key = new StringBuilder();
        int hole = 0;
        for (; code[at] != '"'; at++)
        {
            if (hasHoles && code[at] == '{')
            {
                int end = EndOfHole(code, at);
                key.Append('{').Append(hole++).Append(FormatIn(code[(at + 1)..end])).Append('}');
                at = end;
            }
            else if (code[at] == '\\')
            {
                key.Append(code[++at]);
            }
            else
            {
                key.Append(code[at]);
            }
        }

        return key.ToString();
    }

    private static int EndOfHole(string code, int at)
    {
        int depth = 0;
        for (bool quoted = false; ; at++)
        {
            if (code[at] == '"')
                quoted = !quoted;
            depth += code[at] == '{' ? 1 : code[at] == '}' ? -1 : 0;
            if (depth == 0 && !quoted)
                return at;
        }
    }

    private static string FormatIn(string expression)
    {
        int colon = expression.LastIndexOf(':');
        return colon > 0 && expression[colon..].All(c => c is ':' or '+' or '-' or ';' or '0' or '.' || char.IsAsciiLetter(c)) ? expression[colon..] : "";
    }
}
