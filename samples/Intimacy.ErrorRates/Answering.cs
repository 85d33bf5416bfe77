using Intimacy.Population;

namespace Intimacy.ErrorRates;

/// <summary>How somebody answers whose closeness goes up and down around one level, and never leads anywhere.</summary>
/// <param name="Name">As the tables call it.</param>
/// <param name="Questions">How many questions make up the score; 0 for a score without steps.</param>
/// <param name="Options">How many options each of them has.</param>
/// <param name="Level">Where the level lies between the middle (0) and the best answers (2).</param>
/// <param name="Spacing">From one check-in to the next: a month, or three weeks, which are closer to each other.</param>
/// <param name="LeftOut">The share of months without a check-in.</param>
internal sealed record Answering(string Name, int Questions = 0, int Options = 5, double Level = 0, Spacing Spacing = Spacing.Month, double LeftOut = 0)
{
    /// <summary>What a single answer has to do with how close somebody feels; the rest is the day.</summary>
    private const double Loading = 0.8;

    /// <summary>The square root of 1 - 0.8 x 0.8.</summary>
    private const double Rest = 0.6;

    /// <summary>Nobody takes all questions alike.</summary>
    private const double Leaning = 0.5;

    private const int StepsInAScore = 1_000_000;

    public static IReadOnlyList<Answering> All { get; } =
    [
        new("no steps, monthly"),
        new("no steps, every three weeks", Spacing: Spacing.ThreeWeeks),
        new("no steps, a third left out", LeftOut: 1.0 / 3),
        new("15 questions", 15),
        new("9 questions", 9),
        new("6 questions", 6),
        new("3 questions", 3),
        new("6 questions, near the best", 6, Level: 1.5),
        new("3 yes-or-no questions", 3, 2),
    ];

    /// <summary>Draws the scores of one person, each check-in hanging together with the one before.</summary>
    public void Draw(Draws draws, Persistence persistence, Span<int> scores)
    {
        Span<double> leanings = stackalloc double[Questions];
        foreach (ref double leaning in leanings)
            leaning = Level + (Leaning * draws.Normal());
        double closeness = draws.Normal();
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(draws, closeness, leanings);
            do
                closeness = persistence.Next(closeness, draws, Spacing);
            while (LeftOut > 0 && draws.Chance(LeftOut));
        }
    }

    private int Score(Draws draws, double closeness, ReadOnlySpan<double> leanings)
    {
        if (Questions == 0)
            return (int)(closeness * StepsInAScore);
        int score = 0;
        foreach (double leaning in leanings)
            score += Option(leaning + (Loading * closeness) + (Rest * draws.Normal()));
        return score;
    }

    /// <summary>Options one standard deviation apart, as many on either side.</summary>
    private int Option(double felt) => Math.Clamp((int)Math.Floor(felt + (Options / 2.0)), 0, Options - 1);
}
