using System.Globalization;

namespace Intimacy.Core.Tests.Samples.Html;

/// <summary>A colour, and how it stands out, as WCAG 2.2 defines it.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>A clear colour within 25 degrees of pure red.</summary>
    public bool IsRed => Red - Math.Min(Green, Blue) > 0.2 && Red >= Math.Max(Green, Blue) && Math.Abs(Green - Blue) / (Red - Math.Min(Green, Blue)) * 60 < 25;

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    public static Colour Parse(string hex)
    {
        int rgb = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
    }

    public static double Contrast(Colour a, Colour b) => (Math.Max(a.Luminance, b.Luminance) + 0.05) / (Math.Min(a.Luminance, b.Luminance) + 0.05);

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
