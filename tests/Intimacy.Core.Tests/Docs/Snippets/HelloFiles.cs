// begin hello-files
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
// end hello-files

namespace Newcomer;

internal static class GettingStartedFiles
{
    public static void HelloFiles(TextWriter Console)
    {
        // begin hello-files
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        foreach (string name in new[] { "me.json", "broken.json" })
        {
            try
            {
                using Stream file = File.OpenRead(name);
                CheckIn checkIn = advisor.ReadCheckIn(file);
                Recommendation first = advisor.Report(checkIn).Recommendations[0];
                Console.WriteLine($"{name}: {first.Title}, {first.Priority}");
                File.WriteAllBytes("saved.json", CheckInJson.Write(checkIn));
            }
            catch (InvalidInputException error)
            {
                foreach (InputProblem problem in error.Problems)
                    Console.WriteLine($"{name}: {problem}");
            }
        }
        // end hello-files
    }
}
