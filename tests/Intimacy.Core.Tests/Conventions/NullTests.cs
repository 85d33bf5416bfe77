using System.Reflection;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>Null where none is allowed is refused by name, in every public method, and its documentation says so.</summary>
public class NullTests
{
    private static readonly CheckIn CheckIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 0).Build();
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly JointReport Joint =
        IntimacyAdvisor.Default.ReportJoint(IntimacyAdvisor.Default.Share(CheckIn), IntimacyAdvisor.Default.Share(CheckIn));

    private static readonly FunRatings FunRatings = IntimacyAdvisor.Default.RateFunIdeas(IntimacyAdvisor.Default.StartFunList(), "A", new Dictionary<string, int> { ["bake-bread"] = 1 }, new DateOnly(2026, 1, 1));

    private static readonly object[] Values =
    [
        IntimacyAdvisor.Default, IntimacyCatalog.Default, CheckIn, IntimacyAdvisor.Default.Score(CheckIn), IntimacyAdvisor.Default.Report(CheckIn),
        IntimacyAdvisor.Default.Start(), ReportOptions.Default, IntimacyCatalog.Default.DefaultChecklist,
        IntimacyCatalog.Default.Scales[0], IntimacyCatalog.Default.Signs[0], "curiosity", new MemoryStream(), new ServiceCollection(),
        new Dictionary<string, string>(), IntimacyCatalog.Default.Dimensions[0], new Action<IntimacyCoreOptions>(_ => { }),
        new KeyValuePair<string, Stream>[1], IntimacyAdvisor.Default.Share(CheckIn), Joint, new System.Text.Json.Utf8JsonWriter(new MemoryStream()), CatalogLinter.Checks[0], System.IO.Pipelines.PipeReader.Create(new MemoryStream()), new System.Text.Json.JsonSerializerOptions(),
        IntimacyCatalog.Default.Scales[0].Options[0], new NoHelp(), new PracticeFilter(), new HelpRequest { Region = "", Language = "" },
        new BatchScorer(IntimacyCatalog.Default), AnswerColumns.OfRows(IntimacyCatalog.Default.DefaultChecklist, default), new ScoreColumns(0), new Dictionary<string, ReadOnlyMemory<byte>>(),
        CheckInHistory.Of([CheckIn]), new[] { CheckIn }, new PlanRequest { MinutesPerWeek = 10 }, PracticeLog.Empty, IntimacyCatalog.Default.Practices[0],
        IntimacyAdvisor.Default.Plan(IntimacyAdvisor.Default.Report(CheckIn), new PlanRequest { MinutesPerWeek = 10 }),
        IntimacyAdvisor.Default.StartFunList(), FunRatings, new Dictionary<string, int>(),
        new IntimacyCoreOptions(), typeof(NullTests).Assembly,
    ];

    public static TheoryData<string, string> Parameters()
    {
        var data = new TheoryData<string, string>();
        foreach ((string method, string name) in All().Select(p => ($"{p.Member.DeclaringType!.Name}.{p.Member.Name}", p.Name!)).Distinct())
            data.Add(method, name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Null_is_refused_by_name_and_the_documentation_says_so(string method, string name)
    {
        foreach (ParameterInfo parameter in All().Where(p => $"{p.Member.DeclaringType!.Name}.{p.Member.Name}" == method && p.Name == name))
        {
            var member = (MethodBase)parameter.Member;
            object?[] arguments = [.. member.GetParameters().Select(p => p.Position == parameter.Position ? null : Value(p.ParameterType))];

            Invoking(member, arguments).Should().Throw<ArgumentNullException>("{0} does not allow null", member).WithParameterName(parameter.Name);
            bool isSaid = member.IsSpecialName && member is MethodInfo
                ? member.DeclaringType!.GetProperties().Any(p => p.GetMethod == member && Documentation.Of(p).Any(e => e.ToString().Contains("ArgumentNullException", StringComparison.Ordinal)))
                : Documentation.SaysNullIsRefused(member);
            isSaid.Should().BeTrue("the documentation of {0} says what it throws for null", member);
        }
    }

    [Fact]
    public void The_parameters_are_found()
    {
        All().Should().HaveCountGreaterThan(20);
    }

    private sealed class NoHelp : IHelpResourceProvider
    {
        public ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken) => new([]);
    }

    private static Action Invoking(MethodBase member, object?[] arguments) => () =>
    {
        const BindingFlags Direct = BindingFlags.DoNotWrapExceptions;
        if (member is ConstructorInfo constructor)
            constructor.Invoke(Direct, null, arguments, null);
        else
            member.Invoke(member.IsStatic ? null : Value(member.DeclaringType!), Direct, null, arguments, null);
    };

    private static object? Value(Type type) =>
        type.IsByRef ? null : Values.FirstOrDefault(type.IsInstanceOfType) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);

    /// <summary>Every parameter of a public method that is a reference and not marked as nullable.</summary>
    private static IEnumerable<ParameterInfo> All() =>
        from type in typeof(IntimacyAdvisor).Assembly.GetExportedTypes()
        let flags = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly
        from method in type.GetMethods(flags).Cast<MethodBase>().Concat(type.GetConstructors())
        where !type.IsInterface
        where !method.Name.StartsWith("op_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal)
        where !method.GetParameters().Any(p => p.ParameterType.IsByRefLike)
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
        where Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select parameter;
}
