using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

// The engine knows no catalog: another list of signs, rules and texts drives the same scores, reasons and reports.

using Stream document = typeof(Program).Assembly.GetManifestResourceStream("friends.json")!;
IntimacyCatalog catalog = IntimacyCatalog.Load(document);
Console.WriteLine($"{catalog.VersionId}: {catalog.Signs.Length} signs, {catalog.Rules.Length} rules");

// What loads can still be foolish.
Console.WriteLine($"{CatalogLinter.Checks.Length} checks, {CatalogLinter.Lint(catalog).Length} findings");

var advisor = new IntimacyAdvisor(catalog);
CheckInBuilder builder = advisor.StartCheckIn("Ana", new DateOnly(2026, 11, 1));
foreach (Sign sign in advisor.DefaultChecklist.Signs)
    builder.Answer(sign, sign.Scale.Options[^1]);

OwnReport report = advisor.Report(builder.Build());
Console.WriteLine($"{report.Scores.Pattern.Name}: {report.Scores.Pattern.About}");
foreach (Recommendation recommendation in report.Recommendations)
    Console.WriteLine($"{recommendation.Title}: {recommendation.Priority}, {recommendation.Reasons[0].Text}");

// What cannot be used is told whole, place by place.
if (!IntimacyCatalog.TryLoad("""{ "format": "intimacy-catalog/1", "id": "Friends" }"""u8, out _, out var problems))
    Console.WriteLine($"{problems.Length} problems, the first: {problems[0]}");
