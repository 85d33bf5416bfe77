using System.Text;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>
/// Small documents by rule, after RFC 8259: those that every reader must take, those that none may, and those that a reader may take or not. Each value
/// stands in a list and as the value of a property.
/// </summary>
internal static class JsonCorpus
{
    private static readonly string[] ValidNumbers =
        ["0", "-0", "1", "-1", "10", "0.0", "-0.5", "1.25", "1e1", "1E1", "1e+1", "1e-1", "0e0", "-0e-0", "1.5e3", "123456789012", "9.999"];

    private static readonly string[] InvalidNumbers =
        ["+1", "01", "-01", "00", ".5", "-.5", "1.", "1.e1", "1e", "1e+", "1e1.5", "--1", "-", "1-", "0x10", "1_000", "1,", "Infinity", "-Infinity", "NaN", "1 2", "\u0661", "1a", "0.1.2"];

    private static readonly string[] ValidTexts =
    [
        "", " ", "a", "\\\"", "\\\\", "\\/", "\\b\\f\\n\\r\\t", "\\u0041", "\\u00e9", "\\uD83D\\uDE00", "\\ud83d\\ude00", "\u007f", "\u00e9", "\u2028", "\u202e", "\uffff",
        "\U0001f600", "{}", "[", ",", ":", "'", "/* */", "\\u0000",
    ];

    private static readonly string[] InvalidTexts =
        ["\\", "\\x", "\\a", "\\'", "\\u", "\\u1", "\\u12", "\\u123", "\\u12g4", "\\U0041", "\\0", "\n", "\t", "\r", "\u0000", "\u001f", "\\u00\u00e9"];

    private static readonly string[] ValidWholes =
        ["{}", "[]", " {} ", "\t[\n]\r\n", "[[]]", "{\"\":{}}", "[null,true,false]", "{\"a\":1,\"b\":2}", "[1 , 2]", "{ \"a\" : 1 }", "null", "true", "1", "\"a\"", "{\"a\":{\"a\":{}}}"];

    private static readonly string[] InvalidWholes =
    [
        "", " ", "{", "}", "[", "]", "[}", "{]", "[1", "[1,", "[,1]", "[1,]", "[1,,2]", "[1;2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{1:1}",
        "{\"a\":1 \"b\":2}", "{\"a\"::1}", "{\"a\":1}}", "[] []", "[]x", "{}null", "nul", "True", "NULL", "undefined", "// x\n[]", "[] // x", "/**/[]", "[1]/*", "\"a", "'a'", "\uFEFF\uFEFF[]", "[\u00a0]", "\\[]",
    ];

    private static readonly byte[][] InvalidBytes =
    [
        [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ];

    /// <summary>Allowed either way: what is no text or no number that this library can hold, a name twice, and marks at the start.</summary>
    private static readonly string[] Either =
    [
        "[\"\\ud800\"]", "[\"\\udc00\\ud800\"]", "{\"\\udfff\":1}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":1}", "[1e400]", "[-1e400]", "[1e-400]", "[123123123123123123123123123123]", "\uFEFF{}",
        "[0.4e00669999999999999999999999999999999999999999]",
    ];

    public static IEnumerable<byte[]> Valid => ValidNumbers.Concat(ValidTexts.Select(Quoted)).SelectMany(Placed).Concat(ValidWholes).Select(Encoding.UTF8.GetBytes);

    public static IEnumerable<byte[]> Invalid =>
        InvalidNumbers.Concat(InvalidTexts.Select(Quoted)).SelectMany(Placed).Concat(InvalidWholes).Select(Encoding.UTF8.GetBytes)
            .Concat(InvalidBytes.Select(bytes => (byte[])[.. "[\""u8, .. bytes, .. "\"]"u8]));

    public static IEnumerable<byte[]> Open => Either.Select(Encoding.UTF8.GetBytes);

    public static IEnumerable<byte[]> All => Valid.Concat(Invalid).Concat(Open);

    private static string Quoted(string text) => $"\"{text}\"";

    private static IEnumerable<string> Placed(string value) => [$"[{value}]", $"{{\"a\":{value}}}"];
}
