using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Json;

/// <summary>Whatever the bytes are: a value or problems, nothing thrown, and nothing that a person answered in a message.</summary>
public class HostileInputTests
{
    private const int Iterations = 10_000;

    /// <summary>Every value is a marker, digits that stand nowhere else; wherever a mutation leaves it whole, it must not be repeated.</summary>
    private static readonly byte[] Marked = Encoding.UTF8.GetBytes("""
        {
          "format": "marker-70001", "catalog": "marker-70002", "catalogVersion": "marker 70003", "wording": 70004,
          "partner": ["marker-70005"], "date": "70006-70-06", "checklist": "core", "sharing": "marker-70007",
          "history": "marker-70008", "soloOnly": "marker-70009",
          "answers": { "loneliness": 70010, "curiosity": "marker-70011", "distancing": [70012], "disconnection": { "code": 70013 }, "making-time": -70014.5e1 }
        }
        """);

    private static readonly byte[] Valid = CheckInJson.Write(
        new CheckInBuilder(IntimacyCatalog.Default, "A", new DateOnly(2026, 11, 1)).Answer(SignIds.Loneliness, 3).Skip(SignIds.Curiosity).Build());

    [Fact]
    public void Any_bytes_give_a_value_or_problems()
    {
        Gen.Byte.Array[0, 300].Sample(bytes => IsSettled(bytes), iter: Iterations);
    }

    [Fact]
    public void Any_text_of_json_marks_gives_a_value_or_problems()
    {
        Gen.Char["{}[]\",:\\01-.eEtrufalsn \n\u00EB"].Array[0, 60].Sample(chars => IsSettled(Encoding.UTF8.GetBytes(chars)), iter: Iterations);
    }

    [Fact]
    public void A_damaged_check_in_gives_a_value_or_problems()
    {
        Mutation.Of(Valid).Sample(bytes => IsSettled(bytes), iter: Iterations);
    }

    [Fact]
    public void No_value_of_a_document_is_ever_repeated()
    {
        IReadOnlyList<string> whole = Read(Marked).Problems.Select(p => p.ToString()).ToList();
        whole.Should().HaveCount(14).And.NotContain(p => p.Contains("7000") || p.Contains("7001"));

        Mutation.Of(Marked).Sample(
            bytes => Read(bytes).Problems.All(p => !IsRepeated(p.ToString())),
            iter: Iterations);
    }

    [Fact]
    public void A_damaged_catalog_loads_or_says_what_is_wrong()
    {
        byte[] catalog = Encoding.UTF8.GetBytes(FlatShare.Json);

        Mutation.Of(catalog).Sample(
            bytes =>
            {
                try
                {
                    return IntimacyCatalog.Load(new MemoryStream(bytes)).Signs.Length > 0;
                }
                catch (InvalidInputException error)
                {
                    return !error.Problems.IsEmpty && error.Problems.Length <= ProblemList.MaxListed + 1;
                }
            },
            iter: Iterations);
    }

    private static bool IsSettled(byte[] bytes)
    {
        (CheckIn? checkIn, ImmutableArray<InputProblem> problems) = Read(bytes);
        return checkIn is null != problems.IsEmpty && problems.All(p => !p.ToString().Any(char.IsControl));
    }

    private static (CheckIn? CheckIn, ImmutableArray<InputProblem> Problems) Read(byte[] bytes)
    {
        CheckInJson.TryRead(bytes, IntimacyCatalog.Default, out CheckIn? checkIn, out ImmutableArray<InputProblem> problems);
        return (checkIn, problems);
    }

    /// <summary>A marker in a path is a name, which a damaged document may have made of it; elsewhere it is a value repeated.</summary>
    private static bool IsRepeated(string problem)
    {
        string said = problem[problem.IndexOf(": expected", StringComparison.Ordinal)..];
        return Enumerable.Range(70_001, 14).Any(marker => said.Contains(marker.ToString(CultureInfo.InvariantCulture)));
    }
}
