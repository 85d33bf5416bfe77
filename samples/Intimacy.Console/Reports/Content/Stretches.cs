using Intimacy.Core.Model;

namespace Intimacy.Console.Reports.Content;

/// <summary>The three stretches of a line on which areas are marked, named from left to right.</summary>
/// <param name="MiddleFrom">Where the first stretch ends.</param>
/// <param name="WellFrom">Where the last one begins.</param>
/// <param name="Concern">The name of the first.</param>
/// <param name="Middle">The name of the second.</param>
/// <param name="Well">The name of the last.</param>
internal sealed record Stretches(Points MiddleFrom, Points WellFrom, string Concern, string Middle, string Well);
