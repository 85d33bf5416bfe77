namespace Intimacy.Core.Model;

/// <summary>The special treatments of a sign, gathered to keep its constructor readable.</summary>
internal readonly record struct SignTraits(bool IsDelicate, int? ConcernAbove, int? GuardFrom);
