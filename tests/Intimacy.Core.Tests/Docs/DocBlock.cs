namespace Intimacy.Core.Tests.Docs;

/// <summary>
/// A fenced block. The first word after the fence is the language; the second, where there is one, the name of the file that a
/// reader saves it as. <c>Section</c> tells which blocks stand below the same heading.
/// </summary>
internal sealed record DocBlock(string Language, string Name, string Text, int Line, int Section);
