using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class LineFeedTests
{
    [Theory]
    [InlineData("{\r\n  \"a\": 1\r\n}\n", "{\n  \"a\": 1\n}\n")]
    [InlineData("{\n  \"a\": \"x\\r\\ny\"\n}\n", "{\n  \"a\": \"x\\r\\ny\"\n}\n")]
    public void A_system_s_own_line_breaks_become_line_feeds_and_escapes_stay(string written, string expected)
    {
        Encoding.UTF8.GetString(JsonOutput.WithLineFeeds(Encoding.UTF8.GetBytes(written))).Should().Be(expected);
    }
}
