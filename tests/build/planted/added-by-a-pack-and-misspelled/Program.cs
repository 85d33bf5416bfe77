using Intimacy.Core;
using Intimacy.Core.Catalog;

using Stream file = File.OpenRead("bench.json");
IntimacyCatalog catalog = IntimacyCatalog.Load(file);
Console.WriteLine(catalog.FindPractice("quiet-bensh")?.Title);
