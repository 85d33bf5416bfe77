using Intimacy.Core;
using Intimacy.Core.Catalog;

Console.WriteLine(IntimacyCatalog.Default.FindSign(StrategyIds.GetHelp)?.Statement);
