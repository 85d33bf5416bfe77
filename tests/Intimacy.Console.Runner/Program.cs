using System.Globalization;
using System.Text.Json;
using Intimacy.Console.Runner;

// Runs a .NET program again and again in one process, so that its methods are compiled once: Intimacy.Console.Runner PROGRAM.
// A line of JSON on standard input is one run, a line on standard output its exit code.

if (args is not [var path])
{
    Console.Error.WriteLine("Usage: Intimacy.Console.Runner PROGRAM");
    return 2;
}

var program = new LoadedProgram(Path.GetFullPath(path));

// Both are copies of the streams at the start: what a run puts in the place of its own does not touch them.
using var requests = new StreamReader(Console.OpenStandardInput());
using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
while (requests.ReadLine() is { } line)
{
    int exitCode = program.Run(JsonSerializer.Deserialize<Run>(line)!);
    answers.WriteLine(exitCode.ToString(CultureInfo.InvariantCulture));
}

return 0;
