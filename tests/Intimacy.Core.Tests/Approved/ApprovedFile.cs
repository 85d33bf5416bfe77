using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Approved;

/// <summary>
/// A text that a person has approved, kept beside the tests so that a change shows as a diff. With INTIMACY_ACCEPT=1 in the
/// environment the file is written anew; otherwise it is only compared.
/// </summary>
internal static class ApprovedFile
{
    private static bool IsAccepting => Environment.GetEnvironmentVariable("INTIMACY_ACCEPT") == "1";

    public static void Check(string name, string actual) => CheckAt($"tests/Intimacy.Core.Tests/Approved/{name}", actual);

    /// <summary>The same for a file elsewhere in the repository.</summary>
    public static void CheckAt(string name, string actual)
    {
        string path = Repository.Path(name);
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (IsAccepting)
            File.WriteAllText(path, actual);
        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        FirstDifference(approved, actual).Should().BeNull("{0} is approved; after a wanted change run the tests with INTIMACY_ACCEPT=1 and read the diff", name);
    }

    /// <summary>While changes are accepted, what a page shows becomes what it should show; every test that compares it passes from the next run on.</summary>
    public static void AcceptIn(string name, string shown, string actual)
    {
        if (!IsAccepting || shown == actual)
            return;
        string path = Repository.Path(name);
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\n").Replace($"\n{shown}\n", $"\n{actual}\n", StringComparison.Ordinal));
    }

    private static string? FirstDifference(string approved, string actual)
    {
        string[] before = approved.Split('\n');
        string[] after = actual.Split('\n');
        for (int i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            string was = i < before.Length ? before[i] : "(the end)";
            string now = i < after.Length ? after[i] : "(the end)";
            if (was != now)
                return $"line {i + 1}: was '{was}', is '{now}'";
        }

        return null;
    }
}
