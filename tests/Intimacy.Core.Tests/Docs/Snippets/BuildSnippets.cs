using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Newcomer;

internal static class BuildSnippets
{
    public static void MisspelledIds(TextWriter Console)
    {
        // begin misspelled-ids
        static bool NeedsCompany(Practice practice) => practice.Id == "quiet-bank" || practice.Strategy.Id is "get-helped";
        // end misspelled-ids
        Console.WriteLine(NeedsCompany(IntimacyCatalog.Default.Practices[0]));
    }

    public static void OwnMembers(TextWriter Console)
    {
        // begin own-members
        static string Praise([CatalogId(CatalogIdKind.Sign)] string sign, IntimacyCatalog catalog) => catalog.FindSign(sign)!.Statement;
        // end own-members
        Console.WriteLine(Praise("loneliness", IntimacyCatalog.Default));
    }
}
