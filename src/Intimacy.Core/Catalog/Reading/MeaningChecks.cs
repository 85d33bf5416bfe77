namespace Intimacy.Core.Catalog.Reading;

/// <summary>What the reading of a catalog asks for beyond its shape. Each is put by the section that reads the part.</summary>
internal static class MeaningChecks
{
    public static readonly MeaningCheck OrderedBands = new("ordered-bands", "bandConcernBelow at most bandWellFrom");

    public static readonly MeaningCheck CutsWithinTheScale = new("cuts-within-the-scale", "numbers above 0 and below 100");

    public static readonly MeaningCheck AscendingCuts = new("ascending-cuts", "numbers in ascending order");

    public static readonly MeaningCheck ConfidentialCountsNowhere = new("confidential-counts-nowhere", "a confidential sign to be a warning without index, dimensions, guard and flag");

    public static readonly MeaningCheck GuardOnAWarning = new("guard-on-a-warning", "a guard on a warning sign");

    public static readonly MeaningCheck FlagOnAWarning = new("flag-on-a-warning", "a flag on a warning sign");

    public static readonly MeaningCheck IndexBesideItsWeight = new("index-beside-its-weight", "an index beside its weight");

    public static readonly MeaningCheck BandsWithoutGap = new("bands-without-gap", "a first band from the smallest number on, each further one above the one before, none above the largest");

    public static readonly MeaningCheck SourceBehindCutOffs = new("source-behind-cut-offs", "a source for any basis but editorial");

    public static readonly MeaningCheck ConversionOfASum = new("conversion-of-a-sum", "a conversion of a sum");

    public static readonly MeaningCheck IndexOfItsPolarity = new("index-of-its-polarity", "presence for a positive sign, absence for a warning sign");

    public static readonly MeaningCheck FreshRetiredId = new("fresh-retired-id", "an id that no sign has now");

    public static readonly MeaningCheck DifferentValues = new("different-values", "at least two different values");

    public static readonly MeaningCheck EachCodeOnce = new("each-code-once", "each code once");

    public static readonly MeaningCheck SomeSigns = new("some-signs", "at least one sign");

    public static readonly MeaningCheck EachSignOnce = new("each-sign-once", "each sign once");

    public static readonly MeaningCheck SourcesBehindGrades = new("sources-behind-grades", "a source for any grade but editorial");

    public static readonly MeaningCheck NamedAuthors = new("named-authors", "at least one author, each with a name");

    public static readonly MeaningCheck ShortCitation = new("short-citation", "a citation of at most 1,000 characters");

    public static readonly MeaningCheck FewClaims = new("few-claims", "at most 20 claims for one strategy");

    public static readonly MeaningCheck LevelsInOrder = new("levels-in-order", "a level above from");

    public static readonly MeaningCheck OneCombination = new("one-combination", "one of signal, worstOf, severalOf and allOf");

    public static readonly MeaningCheck DifferentSignals = new("different-signals", "at least two different signals");

    public static readonly MeaningCheck ContextByItself = new("context-by-itself", "signals that rest on answers; a context needs a rule of its own");

    public static readonly MeaningCheck TrendByItself = new("trend-by-itself", "trends alone, or none; a trend needs a rule of its own");

    public static readonly MeaningCheck FeltOpenly = new("felt-openly", "a warning sign that is not confidential");

    public static readonly MeaningCheck SomeSetting = new("some-setting", "at least one setting, each once");

    public static readonly MeaningCheck FunInALine = new("fun-in-a-line", "a text of one line of at most 200 characters");

    public static readonly MeaningCheck CallableWhenCalledFor = new("callable-when-called-for", "signals under for, one of which can call for it");

    public static readonly MeaningCheck ContraindicationOrNone = new("contraindication-or-none", "a contra-indication, or that none is known");

    public static readonly MeaningCheck InvitationOnASoloPractice = new("invitation-on-a-solo-practice", "an invitation to the other on a solo practice");

    public static readonly MeaningCheck HarmlessAlternative = new("harmless-alternative", "a solo practice that anyone can do, without a contra-indication of its own");

    public static readonly MeaningCheck NothingConfidentialToContradict = new("nothing-confidential-to-contradict", "signs that are not confidential");

    public static readonly MeaningCheck TwoOfAPair = new("two-of-a-pair", "two different ids");

    public static readonly MeaningCheck DifferentPatterns = new("different-patterns", "different patterns");

    public static readonly MeaningCheck CutAboveZero = new("cut-above-zero", "a cut-off above 0");

    public static readonly MeaningCheck BarredAndInstead = new("barred-and-instead", "barred and instead, or neither");

    public static readonly MeaningCheck ExactSums = new("exact-sums", "ranges and weights whose exact sums fit a 64-bit integer");

    public static readonly MeaningCheck BoundedPlans = new("bounded-plans", "checklists times the signals of all rules and signs of at most 10,000,000");

    public static IReadOnlyList<MeaningCheck> All { get; } =
    [
        OrderedBands, CutsWithinTheScale, AscendingCuts, ConfidentialCountsNowhere,
        GuardOnAWarning, FlagOnAWarning, IndexBesideItsWeight, BandsWithoutGap, SourceBehindCutOffs, ConversionOfASum, IndexOfItsPolarity, FreshRetiredId, DifferentValues,
        EachCodeOnce, SomeSigns, EachSignOnce, SourcesBehindGrades,
        NamedAuthors, ShortCitation, FewClaims,
        LevelsInOrder, OneCombination, DifferentSignals, ContextByItself, TrendByItself, FeltOpenly, SomeSetting, FunInALine,
        CallableWhenCalledFor, ContraindicationOrNone, InvitationOnASoloPractice, HarmlessAlternative, NothingConfidentialToContradict,
        TwoOfAPair, DifferentPatterns, CutAboveZero, BarredAndInstead,
        ExactSums, BoundedPlans,
    ];
}
