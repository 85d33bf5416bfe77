using Hl7.Fhir.Model;
using Hl7.FhirPath;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>The small job in FHIRPath over a QuestionnaireResponse: fifteen compiled expressions; the weighted means and the order are put together around them.</summary>
internal sealed class FhirPathPeer
{
    private readonly CompiledExpression[] _scores;
    private readonly CompiledExpression[] _concerns;

    public FhirPathPeer()
    {
        var compiler = new FhirPathCompiler();
        _scores =
        [
            compiler.Compile("item.where(linkId.startsWith('p')).answer.value.aggregate($this + $total, 0)"),
            compiler.Compile("item.where(linkId.startsWith('w')).answer.value.aggregate($this + $total, 0)"),
        ];
        _concerns = [.. Enumerable.Range(0, 2 * SmallJob.Strategies).Select(i => compiler.Compile(i % 2 == 0 ? $"item.where(linkId = 'w{i / 2}').answer.value" : $"4 - item.where(linkId = 'p{i / 2}').answer.value"))];
    }

    public static PocoNode ResourceOf(int[] answers)
    {
        var response = new QuestionnaireResponse { Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed };
        for (int i = 0; i < answers.Length; i++)
            response.Item.Add(new QuestionnaireResponse.ItemComponent { LinkId = SmallJob.IdOf(i), Answer = [new QuestionnaireResponse.AnswerComponent { Value = new Integer(answers[i]) }] });
        return response.ToPocoNode(ModelInfo.ModelInspector);
    }

    public SmallResult Run(PocoNode resource)
    {
        int positive = Number(_scores[0], resource);
        int warning = Number(_scores[1], resource);
        int[] priorities = new int[SmallJob.Strategies];
        for (int s = 0; s < priorities.Length; s++)
        {
            int severity = (SmallJob.WarningWeight * SmallJob.SeverityOf(Number(_concerns[2 * s], resource))) + SmallJob.SeverityOf(Number(_concerns[(2 * s) + 1], resource));
            priorities[s] = severity / (SmallJob.WarningWeight + 1) / 100;
        }

        return SmallResult.Of(positive * 10_000 / 24, warning * 10_000 / 36, (positive + 36 - warning) * 10_000 / 60, priorities);
    }

    private static int Number(CompiledExpression expression, PocoNode resource) => Convert.ToInt32(expression.Scalar(resource, new EvaluationContext()), null);
}
