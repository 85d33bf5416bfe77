using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>Reads back what the program saved; the library refuses whatever is damaged.</summary>
internal static class SavedFile
{
    public static string In(TemporaryFolder folder, string name = "me.json") => System.IO.Path.Combine(folder.Path, name);

    public static CheckIn Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return CheckInJson.Read(stream, IntimacyCatalog.Default);
    }

    public static int Answered(this CheckIn checkIn) => checkIn.Checklist.Signs.Count(s => checkIn[s.Id].State != AnswerState.NotAsked);
}
