using CsCheck;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.CheckIns;

/// <summary>Random sheets of the two lists that ask confidential questions.</summary>
internal static class FileCases
{
    private static readonly string[] Checklists = [ChecklistIds.Core, ChecklistIds.Full];
    private static readonly string?[] Histories = [null, ContextIds.NeverDeveloped, ContextIds.LostOverTime];

    public static Gen<FileCase> Any { get; } =
        from list in Gen.Int[0, 1]
        from answers in Gen.Int[-4, 19].Array[IntimacyAdvisor.Default.Catalog.FindChecklist(Checklists[list])!.Signs.Length]
        from sharing in Gen.Int[0, 3]
        from solo in Gen.Bool
        from history in Gen.Int[0, 2]
        from roll in Gen.Int[0, 999]
        select new FileCase(Checklists[list], answers, (SharingLevel)sharing, solo, Histories[history], roll);
}
