using System.Text;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Compares with a file that a person has read and approved. INTIMACY_ACCEPT=1 writes the files anew.</summary>
internal static class ApprovedText
{
    public static void ShouldBe(string name, string text)
    {
        string path = SampleFiles.Approved(name);
        if (Environment.GetEnvironmentVariable("INTIMACY_ACCEPT") == "1")
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        string approved = File.Exists(path) ? File.ReadAllText(path) : "(no such approved text)";
        text.Should().Be(approved, "{0} is what was approved; look at the difference, then accept with INTIMACY_ACCEPT=1", name);
    }
}
