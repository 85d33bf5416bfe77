using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

IntimacyCatalog bench = Load("bench.json");
IntimacyCatalog worry = Load("scored.json");
Console.WriteLine(bench.FindPractice("quiet-bench")!.Title);
Console.WriteLine(worry.FindSign("no_way_out")!.Id == "no_way_out");
Console.WriteLine(Of("loneliness").Id is SignIds.Loneliness or "thoughts");

static IntimacyCatalog Load(string path)
{
    using Stream file = File.OpenRead(path);
    return IntimacyCatalog.Load(file);
}

static Sign Of([CatalogId(CatalogIdKind.Sign)] string id) => IntimacyCatalog.Default.FindSign(id)!;
