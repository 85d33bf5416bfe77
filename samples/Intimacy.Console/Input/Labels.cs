using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Console.Input;

/// <summary>Gives a check-in the label of the command line, if there is one. Two people who never chose any have the same.</summary>
internal static class Labels
{
    public static CheckInBuilder Apply(CheckIn checkIn, string? label) => Checked(checkIn.ToBuilder(label));

    /// <summary>Refuses what cannot be a label.</summary>
    public static CheckInBuilder Checked(CheckInBuilder builder)
    {
        try
        {
            builder.Build();
            return builder;
        }
        catch (InvalidInputException error)
        {
            throw new UsageException([.. error.Problems.Select(p => $"--{p.Path.TrimStart('$', '.')}: expected {p.Expected}; found {p.Found}.")]);
        }
    }
}
