namespace Intimacy.Core.Catalog.Texts;

/// <summary>The forms that a counted word can have, by the names of Unicode CLDR.</summary>
internal enum PluralCategory
{
    Other,
    Zero,
    One,
    Two,
    Few,
    Many,
}
