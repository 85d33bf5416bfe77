using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class LimitsTests
{
    [Fact]
    public void A_document_of_exactly_the_greatest_size_is_read()
    {
        string json = "[" + new string(' ', 998) + "]";

        Reading.Of(json).Problems.Should().BeEmpty();
    }

    [Fact]
    public void One_byte_more_is_refused_before_anything_is_parsed()
    {
        Reading reading = Reading.Of(new string('x', 1_001));

        reading.Tree.Should().BeNull();
        reading.Problem.ToString().Should().Be("$: expected at most 1000 bytes; found more than that");
    }

    [Fact]
    public void An_endless_stream_is_read_up_to_the_limit_and_refused()
    {
        var stream = new EndlessStream();
        var problems = new ProblemList();

        using DocumentBytes bytes = DocumentBytes.Read(stream, Reading.Small.MaxBytes);
        JsonTree? tree = JsonTreeReader.Read(bytes.Span, Reading.Small, problems);

        tree.Should().BeNull();
        problems.ToImmutable().Should().ContainSingle().Which.Expected.Should().Be("at most 1000 bytes");
        stream.BytesGiven.Should().Be(1_001);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        Reading.Of("[[[[]]]]").Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(5)]
    [InlineData(400)]
    public void Nesting_beyond_the_limit_is_one_problem_that_names_the_limit(int depth)
    {
        Reading reading = Reading.Of(new string('[', depth) + new string(']', depth));

        reading.Tree.Should().BeNull();
        reading.Problem.Expected.Should().Be("at most 4 levels of nesting");
    }

    [Fact]
    public void A_depth_of_5000_is_refused_under_the_limits_of_a_check_in()
    {
        Reading reading = Reading.Of(string.Concat(Enumerable.Repeat("{\"a\":", 5_000)), JsonLimits.CheckIn);

        reading.Problem.Expected.Should().Be("at most 8 levels of nesting");
    }

    [Fact]
    public void A_syntax_error_at_the_greatest_depth_is_not_called_too_deep()
    {
        Reading reading = Reading.Of("[[[[1 2]]]]");

        reading.Problem.Expected.Should().Be("valid JSON");
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void A_string_may_be_as_long_as_the_limit_and_no_longer(int length, int problems)
    {
        Reading reading = Reading.Of($"{{\"a\":[\"{new string('z', length)}\"]}}");

        reading.Problems.Should().HaveCount(problems);
        reading.Problems.Select(p => p.ToString()).Should().AllBe("$.a[0]: expected at most 10 characters; found a longer string");
    }

    [Fact]
    public void Every_string_that_is_too_long_is_reported()
    {
        string text = new('z', 11);

        Reading reading = Reading.Of($"[\"{text}\",\"{text}\",\"ok\",\"{text}\"]");

        reading.Problems.Select(p => p.Path).Should().Equal("$[0]", "$[1]", "$[3]");
    }

    private sealed class EndlessStream : Stream
    {
        public long BytesGiven { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = Math.Min(count, 7);
            buffer.AsSpan(offset, count).Fill((byte)' ');
            BytesGiven += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
