using System.Reflection;
using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class WireWordsTests
{
    public static TheoryData<string> Tables() => [.. All().Select(f => $"{f.DeclaringType!.Name}.{f.Name}")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_one_word_for_each_value(string table)
    {
        FieldInfo field = All().Single(f => $"{f.DeclaringType!.Name}.{f.Name}" == table);
        object words = field.GetValue(null)!;
        Type type = field.FieldType.GetGenericArguments()[0];
        string[] written = [.. Enum.GetValues(type).Cast<object>().Select(value => (string)field.FieldType.GetMethod("Of")!.Invoke(words, [value])!)];

        written.Should().OnlyHaveUniqueItems().And.HaveCount(((Array)field.FieldType.GetProperty("All")!.GetValue(words)!).Length);
    }

    [Fact]
    public void The_order_of_a_table_does_not_matter() => new WireWords<DayOfWeek>(("sun", DayOfWeek.Sunday), ("tue", DayOfWeek.Tuesday), ("mon", DayOfWeek.Monday)).Of(DayOfWeek.Monday).Should().Be("mon");

    [Fact]
    public void A_value_without_a_word_is_a_mistake() =>
        FluentActions.Invoking(() => new WireWords<DayOfWeek>(("sun", DayOfWeek.Sunday)).Of(DayOfWeek.Monday)).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<FieldInfo> All() => typeof(IntimacyAdvisor).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(WireWords<>));
}
