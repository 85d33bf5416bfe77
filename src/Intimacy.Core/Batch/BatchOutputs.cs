namespace Intimacy.Core.Batch;

/// <summary>Which columns to make. What is not asked for costs nothing.</summary>
[Flags]
public enum BatchOutputs
{
    /// <summary>No column at all.</summary>
    None = 0,

    /// <summary>Presence and absence: point, low and high.</summary>
    Indices = 1,

    /// <summary>Every dimension of the catalog: point, low and high.</summary>
    Dimensions = 2,

    /// <summary>The pattern.</summary>
    Patterns = 4,

    /// <summary>The recommended strategies, best first.</summary>
    TopStrategies = 8,

    /// <summary>The priority of every strategy: point, low and high.</summary>
    Priorities = 16,

    /// <summary>Every dimension as its instrument reports it: estimate, low and high.</summary>
    Reported = 32,
}
