using System.Collections.Immutable;
using System.Globalization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;

namespace Intimacy.Leakage;

/// <summary>Bits that B has about A's dimension scores, by part and by level, as a table in Markdown.</summary>
internal static class LeakageTable
{
    private static readonly SharingLevel[] Levels = Enum.GetValues<SharingLevel>();

    public static void Write(TextWriter output, Couple couple)
    {
        string[] secrets = [.. couple.Sheets.Select(couple.ScoresOf)];
        double[,] open = Bits(couple, couple.Sheets, secrets, Levels);
        double[,] afraid = Bits(couple, couple.Concerned, secrets, Levels);
        output.WriteLine("| B sees | nothing | bands | scores | answers | A afraid, at any level |");
        output.WriteLine("|---|---|---|---|---|---|");
        for (int p = 0; p < Part.All.Count; p++)
        {
            string cells = string.Join(" | ", Enumerable.Range(0, Levels.Length).Select(l => Text(open[p, l])).Append(Text(Levels.Max(l => afraid[p, (int)l]))));
            output.WriteLine($"| {Part.All[p].Name} | {cells} |");
        }

        string ceiling = Text(Information.Entropy(secrets));
        output.WriteLine($"| *all there is to know* | {string.Join(" | ", Enumerable.Repeat(ceiling, Levels.Length + 1))} |");
    }

    /// <summary>By part and level: the mean over the readers, each of whom knows the own sheet.</summary>
    private static double[,] Bits(Couple couple, ImmutableArray<CheckIn> sheets, string[] secrets, SharingLevel[] levels)
    {
        var bits = new double[Part.All.Count, levels.Length];
        for (int l = 0; l < levels.Length; l++)
        {
            SharedView[] released = [.. sheets.Select(s => couple.Advisor.Share(s, levels[l]))];
            foreach (CheckIn reader in couple.Readers)
            {
                SharedView own = couple.Advisor.Share(reader, levels[l]);
                JointReport[] reports = [.. released.Select(r => couple.Advisor.ReportJoint(r, own))];
                for (int p = 0; p < Part.All.Count; p++)
                    bits[p, l] += Information.Mutual([.. Enumerable.Range(0, sheets.Length).Select(i => (secrets[i], Part.All[p].Read(released[i], reports[i])))]) / couple.Readers.Length;
            }
        }

        return bits;
    }

    private static string Text(double bits) => Math.Abs(bits).ToString("0.00", CultureInfo.InvariantCulture);
}
