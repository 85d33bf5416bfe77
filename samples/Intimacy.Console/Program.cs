using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Intimacy.Console.Commands;
using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Output;

namespace Intimacy.Console;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Dates and numbers must come out the same on every machine, in messages of libraries too.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return Run(args);
        }
        catch (UsageException error)
        {
            StandardError.Write(error.Lines);
            return ExitCodes.BadUsage;
        }
        catch (BadInputException error)
        {
            StandardError.Write(error.Lines);
            return ExitCodes.BadInput;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reading has its own exception: what is left is an output that takes no more, such as a full disk or a closed one.
            StandardError.Write(["intimacy: the output could not be written."]);
            return ExitCodes.NotWritten;
        }
    }

    private static int Run(string[] args)
    {
        // A file name may start with "@": it is no list of further arguments.
        ParseResult result = CommandTree.Build().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

        // The parser passes over a directive that it does not know.
        List<string> errors = [.. result.Tokens.Where(t => t.Type == TokenType.Directive).Select(t => $"Unrecognized argument '{t.Value}'."), .. result.Errors.Select(e => e.Message)];
        if (errors.Count > 0)
            throw new UsageException([.. errors, "Try: intimacy --help"]);
        Local.Use(CommandTree.CultureOf(result));
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
