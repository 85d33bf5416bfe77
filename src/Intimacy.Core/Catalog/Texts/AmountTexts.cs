using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>How much speaks for something, in four words for a priority from 0 to 100.</summary>
internal sealed class AmountTexts(CatalogTexts texts)
{
    private const int SomeFrom = 15_00;
    private const int MuchFrom = 35_00;
    private const int MostFrom = 60_00;

    private readonly string[] _amounts = [texts["amount.little"], texts["amount.some"], texts["amount.much"], texts["amount.most"]];
    private readonly TextTemplate _perhaps = texts.Template("amount.perhaps", "amount");

    public string Of(Points priority) => _amounts[Step(priority)];

    /// <summary>With a word of doubt where the open questions could take most of it back.</summary>
    public string Of(Points priority, Points low) => Step(priority) - Step(low) > 1 ? _perhaps.With("amount", Of(priority)) : Of(priority);

    private static int Step(Points priority) => priority.Hundredths switch
    {
        >= MostFrom => 3,
        >= MuchFrom => 2,
        >= SomeFrom => 1,
        _ => 0,
    };
}
