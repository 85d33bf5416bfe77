using System.Text;
using CsCheck;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class Utf8IndexTests
{
    [Fact]
    public void Every_id_is_found_at_its_place_and_no_other_word()
    {
        Gen.String[Gen.Char["ab-\u00eb"], 0, 70].Array[0, 40].Sample(
            words =>
            {
                string[] ids = [.. words.Distinct()];
                string[] known = ids[..(ids.Length / 2)];
                var index = new Utf8Index(known);
                return ids.All(id => index.IndexOf(Encoding.UTF8.GetBytes(id)) == Array.IndexOf(known, id));
            },
            iter: 2_000);
    }

    /// <summary>Lengths are told apart modulo 64: one beyond is not the other.</summary>
    [Fact]
    public void A_word_that_is_64_letters_longer_is_another_word()
    {
        var index = new Utf8Index(["abc"]);

        index.IndexOf(Encoding.UTF8.GetBytes("abc" + new string('x', 64))).Should().Be(-1);
        index.IndexOf("abc"u8).Should().Be(0);
    }
}
