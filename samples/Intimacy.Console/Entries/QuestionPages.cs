using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

/// <summary>What is asked, for a reader.</summary>
internal static class QuestionPages
{
    public static ReaderPage Of(IntimacyCatalog catalog, Sign sign) => new ReaderPage(sign.Statement, sign.Scale.Prompt)
        .With("Answers", sign.Scale.Options.Select(o => o.Text))
        .With("For you alone", sign.IsConfidential ? ["The answer changes no score. It is never shown to anybody else."] : [])
        .With("What it counts to", sign.Dimensions.Select(d => d.Dimension.Name))
        .With("What a report may say of it", sign.Because.Length > 0 ? [sign.Because] : [])
        .With("Ideas that answer it", catalog.Practices.Where(p => p.For.Any(s => s.ToString() == $"sign:{sign.Id}")).Select(p => p.Title));

    public static ReaderPage Of(IntimacyCatalog catalog, Scale scale) => new ReaderPage(scale.Prompt)
        .With("Answers", scale.Options.Select(o => o.Text))
        .With("Asked of", catalog.Signs.Where(s => s.Scale == scale).Select(s => s.Statement));

    public static ReaderPage Of(Checklist checklist) => new ReaderPage(checklist.Name, checklist.About)
        .With("Its questions", checklist.Signs.Select(s => s.Statement));

    public static ReaderPage Of(IntimacyCatalog catalog, Dimension dimension) => new ReaderPage(dimension.Name, dimension.About)
        .With("Questions that count to it", catalog.Signs.Where(s => s.Dimensions.Any(d => d.Dimension == dimension)).Select(s => s.Statement))
        .With("What a report may say of it", dimension.Because);

    public static ReaderPage Of(IntimacyCatalog catalog, Context context) => new ReaderPage(context.Label, context.Because)
        .With("Ideas made for it", catalog.Practices.Where(p => p.Needs.Contains(context)).Select(p => p.Title))
        .With("Left out meanwhile", [.. catalog.Strategies.Where(s => s.Excludes.Contains(context)).Select(s => s.Title), .. catalog.Practices.Where(p => p.Excludes.Contains(context)).Select(p => p.Title)]);
}
