namespace Intimacy.Core.Model;

/// <summary>The special treatments of a sign, as they are read together.</summary>
internal readonly record struct SignTraits(bool IsDelicate, int? ConcernAbove, int? GuardFrom, int? FlagFrom);
