using System.Text;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>Check-ins and shared views of up to a megabyte, each after one way of letting a few letters cost much.</summary>
internal static class HostileFiles
{
    private const int Size = (1 << 20) - 100;
    private const string Control = "\\u0001";

    private const string Head = "\"format\":\"intimacy-check-in/1\",\"catalog\":\"intimacy-core\",\"partner\":\"A\",\"date\":\"2026-11-01\",\"checklist\":\"core\",";

    public static TheoryData<HostileDocument> All { get; } =
    [
        Of("the same name over and over, under six long ones", Repeat(Nested(6, Repeated(Control, 64)) + "{", "\"\":0,", "\"\":0" + new string('}', 7))),
        Of("the same name at the top", Repeat("{", "\"\":0,", "\"\":0}")),
        Of("the same answer", Repeat($"{{{Head}\"answers\":{{", "\"loneliness\":0,", "\"loneliness\":0}}")),
        Of("answers to no question", Numbered($"{{{Head}\"answers\":{{", i => $"\"{i:x5}\":0", "}}")),
        Of("answers that no scale has", Numbered($"{{{Head}\"answers\":{{", i => $"\"loneliness{i:x5}\":99", "}}")),
        Of("properties that nobody asks for", Numbered("{", i => $"\"{i:x5}\":0", "}")),
        Of("long names of control characters", Numbered("{", i => $"\"{Repeated(Control, 60)}{i:x5}\":0", "}")),
        Of("halves of surrogate pairs", Repeat("{\"answers\":[", "\"\\ud800\",", "\"\\udc00\"]}")),
        Of("halves of surrogate pairs as names", Repeat("{", "\"\\ud800\":0,", "\"\\ud800\":0}")),
        Of("whole surrogate pairs", Repeat("{\"answers\":[", "\"\\ud83d\\ude00\",", "\"\"]}")),
        Of("strings that are too long", Repeat("[", $"\"{new string('a', 201)}\",", "\"\"]")),
        Of("one string", $"{{\"partner\":\"{new string('a', Size - 20)}\"}}"),
        Of("one string of escapes", $"{{\"partner\":\"{Repeated(Control, Size / 6 - 5)}\"}}"),
        Of("zeros", Repeat("[", "0,", "0]")),
        Of("commas in a string", $"{{\"partner\":\"{new string(',', Size - 20)}\"}}"),
        Of("empty objects", Repeat("[", "{},", "{}]")),
        Of("empty lists in lists", Repeat("[", "[[[[]]]],", "[]]")),
        Of("brackets alone", new string('[', Size)),
        Of("names alone", Repeated("{\"a\":", Size / 5)),
        Of("one number", "[" + new string('9', Size - 10) + "]"),
        Of("white space", new string(' ', Size) + "{}"),
        Of("a slip on the last of many lines", new string('\n', Size) + "{,}"),
        Of("a wide encoding", "\u0000" + new string('a', Size)),
        Of("nearly nothing", "[0,0,0,0,0,0,0,0]"),
    ];

    internal static HostileDocument Of(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    internal static string Repeat(string start, string piece, string end, int size = Size) =>
        start + Repeated(piece, (size - start.Length - end.Length) / piece.Length) + end;

    internal static string Numbered(string start, Func<int, string> piece, string end, int size = Size)
    {
        var text = new StringBuilder(start);
        for (int i = 0; text.Length + end.Length < size - 500; i++)
            text.Append(i == 0 ? "" : ",").Append(piece(i));
        return text.Append(end).ToString();
    }

    internal static string Nested(int depth, string name) => Repeated($"{{\"{name}\":", depth);

    private static string Repeated(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();
}
