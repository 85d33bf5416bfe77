namespace Intimacy.Core.Tests.Samples;

/// <summary>What the program is called with, and where.</summary>
internal sealed record ProgramCall(string[] Arguments)
{
    /// <summary>Variables that decide how wide and how colourful a page is: not those of whoever runs the tests.</summary>
    private static readonly Dictionary<string, string?> Usual = new() { ["COLUMNS"] = null, ["NO_COLOR"] = null };

    public string Folder { get; init; } = System.Environment.CurrentDirectory;

    public string Input { get; init; } = "";

    public IReadOnlyDictionary<string, string?> Environment { get; init; } = Usual;

    public IReadOnlyDictionary<string, string?> AllVariables
    {
        get
        {
            var all = new Dictionary<string, string?>(Usual);
            foreach ((string name, string? value) in Environment)
                all[name] = value;
            return all;
        }
    }
}
