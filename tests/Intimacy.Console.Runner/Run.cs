namespace Intimacy.Console.Runner;

/// <summary>One run of a program: what a shell would give it.</summary>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Environment">Variables that differ from those of the runner; null takes one away.</param>
/// <param name="Folder">The folder it runs in.</param>
/// <param name="Input">The file that is its standard input.</param>
/// <param name="Output">The file that its standard output is written to.</param>
/// <param name="Error">The file that its standard error is written to.</param>
internal sealed record Run(string[] Arguments, Dictionary<string, string?> Environment, string Folder, string Input, string Output, string Error);
