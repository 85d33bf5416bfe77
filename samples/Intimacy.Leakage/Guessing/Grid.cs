namespace Intimacy.Leakage.Guessing;

/// <summary>How often each pair of a presence and an absence sum comes up: one row per presence sum, from 0 on.</summary>
internal sealed record Grid(int Presence, int Absence, double[] Cells)
{
    /// <summary>Nothing added yet.</summary>
    public static Grid One { get; } = new(0, 0, [1]);

    private int Width => Absence + 1;

    /// <summary>Both added up.</summary>
    public Grid Times(Grid other)
    {
        var result = new Grid(Presence + other.Presence, Absence + other.Absence, new double[(Presence + other.Presence + 1) * (Absence + other.Absence + 1)]);
        for (int cell = 0; cell < Cells.Length; cell++)
        {
            double share = Cells[cell];
            if (share == 0)
                continue;
            (int presence, int absence) = Math.DivRem(cell, Width);
            for (int row = 0; row <= other.Presence; row++)
            {
                ReadOnlySpan<double> from = other.Cells.AsSpan(row * other.Width, other.Width);
                Span<double> to = result.Cells.AsSpan(((presence + row) * result.Width) + absence, other.Width);
                for (int i = 0; i < from.Length; i++)
                    to[i] += share * from[i];
            }
        }

        return result;
    }

    /// <summary>For each cell of a shape: how often this completes it to sums within the two ranges.</summary>
    public Grid Completing(Grid shape, (int From, int To) presence, (int From, int To) absence)
    {
        var result = shape with { Cells = new double[shape.Cells.Length] };
        for (int cell = 0; cell < Cells.Length; cell++)
        {
            double share = Cells[cell];
            if (share == 0)
                continue;
            (int p, int a) = Math.DivRem(cell, Width);
            for (int row = Math.Max(presence.From - p, 0); row <= Math.Min(presence.To - p, shape.Presence); row++)
            {
                for (int column = Math.Max(absence.From - a, 0); column <= Math.Min(absence.To - a, shape.Absence); column++)
                    result.Cells[(row * shape.Width) + column] += share;
            }
        }

        return result;
    }

    /// <summary>
    /// For each cell of a shape: how often this completes it to what can still be completed, where <paramref name="open"/> says how
    /// often that is.
    /// </summary>
    public Grid Completing(Grid shape, Grid open)
    {
        var result = shape with { Cells = new double[shape.Cells.Length] };
        for (int cell = 0; cell < result.Cells.Length; cell++)
        {
            (int p, int a) = Math.DivRem(cell, shape.Width);
            double sum = 0;
            for (int row = 0; row <= Presence; row++)
            {
                ReadOnlySpan<double> own = Cells.AsSpan(row * Width, Width);
                ReadOnlySpan<double> beyond = open.Cells.AsSpan(((p + row) * open.Width) + a, Width);
                for (int i = 0; i < own.Length; i++)
                    sum += own[i] * beyond[i];
            }

            result.Cells[cell] = sum;
        }

        return result;
    }
}
