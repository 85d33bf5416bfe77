using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Content;

/// <summary>One reason, and what it adds.</summary>
internal sealed record ReasonLine(string Text, Points Part);
