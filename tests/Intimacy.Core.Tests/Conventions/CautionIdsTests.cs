using System.Reflection;
using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Conventions;

public class CautionIdsTests
{
    /// <summary>The floors below cannot name the constants of the root: what they write is read from their source.</summary>
    [Fact]
    public void Every_caution_that_is_given_has_a_constant_and_every_constant_is_given()
    {
        IEnumerable<string> given =
            from file in Repository.Library
            from Match caution in Regex.Matches(file.Code, """new Caution\("([\w-]+)",""")
            select caution.Groups[1].Value;

        typeof(CautionIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Should().BeEquivalentTo(given.Distinct());
    }
}
