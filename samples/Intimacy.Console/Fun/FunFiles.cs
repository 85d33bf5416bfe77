using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;

namespace Intimacy.Console.Fun;

/// <summary>The files of a fun list: the list, which both may read, and the ratings of each. A damaged one is refused, and left as it is.</summary>
internal static class FunFiles
{
    public static bool IsThere(string path) => File.Exists(path) || Directory.Exists(path);

    public static FunList ReadList(string path) => InputFile.Read(path, FunListJson.Read);

    public static void Write(string path, FunList list) => AtomicFile.Write(path, FunListJson.Write(list));

    /// <summary>Whatever the library refuses is said of the file in question.</summary>
    public static T Asked<T>(string path, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (InvalidInputException error)
        {
            throw new BadInputException([.. InputFile.Lines(path, error)]);
        }
    }

    /// <summary>Ratings may take the place of earlier ones of the same partner, and of nothing else.</summary>
    public static void CheckOutput(string path, string list, string partner)
    {
        if (InputFile.IsAmong(path, [list]))
            throw new UsageException(["--out: expected another file than LIST."]);
        if (IsThere(path) && InputFile.Read(path, FunRatingsJson.Read).Partner != partner)
            throw new UsageException([$"--out: this file holds the ratings of somebody else than {partner}."]);
    }
}
