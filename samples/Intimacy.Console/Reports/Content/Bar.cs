using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Content;

/// <summary>A value with its interval: certain up to the low end, with open answers up to the high end.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Low">The lowest value that the open questions leave possible.</param>
/// <param name="High">The highest value that they leave possible.</param>
/// <param name="Estimate">The value as it stands; null where too little is known.</param>
/// <param name="Words">The value as it stands, as the reader is told it.</param>
/// <param name="Range">The interval in words; empty where it is a single point.</param>
internal sealed record Bar(string Name, Points Low, Points High, Points? Estimate, string Words, string Range);
