using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Commands;

/// <summary>intimacy catalog export.</summary>
internal static class ExportCommand
{
    public static Command Build()
    {
        var folder = new Option<string>("--out") { Description = "A folder that is new or empty.", HelpName = "FOLDER", Required = true };
        var command = new Command("export", "Writes the documents of the built-in catalog, as a start for one of your own.") { folder };
        command.SetAction(parsed =>
        {
            Export(parsed.GetValue(folder)!);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Export(string folder)
    {
        // What stands in the folder may be a catalog that somebody has worked on.
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new UsageException([$"'{folder}' is not a new or empty folder."]);
        int files = 0;
        foreach ((string name, Stream stream) in IntimacyCatalog.OpenBuiltInDocuments())
        {
            using (stream)
            {
                string path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                stream.CopyTo(file);
            }

            files++;
        }

        StandardError.Write([$"{files} files in {folder}. To read them back: --content with all of them."]);
    }
}
