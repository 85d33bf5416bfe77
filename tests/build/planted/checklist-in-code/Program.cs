using Intimacy.Core;
using Intimacy.Core.Catalog;

var advisor = new IntimacyAdvisor(IntimacyCatalog.Default, defaultChecklist: "cor");
Console.WriteLine(advisor.Catalog.Id);
