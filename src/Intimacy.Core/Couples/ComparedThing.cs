using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>An index, a dimension or a sign that two views are compared on.</summary>
/// <param name="Subject">Which one.</param>
/// <param name="Name">Its name as a person reads it.</param>
/// <param name="Words">A band of it in words.</param>
internal sealed record ComparedThing(SignalId Subject, string Name, Func<Band, string> Words);
