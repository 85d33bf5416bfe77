namespace Intimacy.Core.Rules;

/// <summary>Which number of a severity is meant: what was answered, or an end of what is left open.</summary>
internal enum SeverityEnd
{
    Point,
    Low,
    High,
}
