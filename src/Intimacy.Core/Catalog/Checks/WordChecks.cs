using System.Text.RegularExpressions;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of what a catalog says in words.</summary>
internal static partial class WordChecks
{
    public static IEnumerable<(string Subject, string Message)> SupportedByAStudy(IntimacyCatalog catalog) =>
        catalog.Claims.Where(c => c.Grade == EvidenceGrade.Supported && !c.Sources.Any(s => s.Verification != Verification.Unverified && s.Design != StudyDesign.Unknown))
            .Select(c => ($"claim:{c.Id}", "is graded as supported, and no source of it was found and has a known design"));

    /// <summary>Two practices may begin alike; what people tell apart by a title may not have the same one.</summary>
    public static IEnumerable<(string Subject, string Message)> TextsDiffer(IntimacyCatalog catalog) =>
    [
        .. Same("sign", catalog.Signs.Select(s => (s.Id, s.Statement))),
        .. Same("strategy", catalog.Strategies.Select(s => (s.Id, s.Title))),
        .. Same("practice", catalog.Practices.Select(p => (p.Id, p.Title))),
        .. Same("prompt", catalog.Prompts.Select(p => (p.Id, p.Text))),
        .. Same("idea", catalog.FunIdeas.Select(f => (f.Id, f.Text))),
        .. Same("dimension", catalog.Dimensions.Select(d => (d.Id, d.Name))),
    ];

    public static IEnumerable<(string Subject, string Message)> NoPhoneNumber(IntimacyCatalog catalog) =>
        catalog.WrittenTexts().All().Where(t => PhoneNumber().IsMatch(t.Text)).Select(t => ($"text:{t.Name}", "holds what looks like a telephone number; nobody would know when it is out of date"));

    private static IEnumerable<(string Subject, string Message)> Same(string noun, IEnumerable<(string Id, string Text)> all) =>
        all.GroupBy(x => x.Text.Trim(), StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1).Select(x => ($"{noun}:{x.Id}", $"has the same words as {noun}:{g.First().Id}")));

    /// <summary>Seven digits or more with at most one joint between each: a year or a pair of numbers has fewer.</summary>
    [GeneratedRegex(@"\+?\d(?:[ \-./()]{0,2}\d){6,}", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
