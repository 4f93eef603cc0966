using System.Globalization;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>How often an activity is done.</summary>
internal static class LoopReader
{
    public static LoopRule Of(BpmnModel model, BpmnElement element, FindingList findings)
    {
        if (element.First("standardLoopCharacteristics") is { } loop)
        {
            return new(
                LoopKind.While,
                ConditionReader.Of(element, loop.First("loopCondition"), findings),
                Most: int.TryParse(
                    loop["loopMaximum"],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var most
                )
                    ? Math.Min(most, LoopRule.Ceiling)
                    : LoopRule.Ceiling,
                TestsFirst: loop["testBefore"] is "true" or "1"
            );
        }

        if (element.First("multiInstanceLoopCharacteristics") is not { } each)
        {
            return LoopRule.Once;
        }

        var rule = new LoopRule(
            each["isSequential"] is "true" or "1" ? LoopKind.EachInTurn : LoopKind.EachAtOnce,
            ConditionReader.Of(element, each.First("completionCondition"), findings),
            ConditionReader.Of(element, each.First("loopCardinality"), findings),
            each.Attribute(BpmnNames.Chutri, "over")
                ?? Variable(model, each.First("loopDataInputRef")),
            each.Attribute(BpmnNames.Chutri, "item") ?? each.First("inputDataItem")?.Name
        );
        if (rule is { Count: null, Over: null })
        {
            findings.Add(
                CompilerFindings.CannotRun(
                    element,
                    "loop-over-nothing",
                    $"“{CompilerFindings.Title(element)}” làm nhiều lần nhưng không nói mấy lần (loopCardinality) hay cho những gì (loopDataInputRef).",
                    $"“{CompilerFindings.Title(element)}” is done several times, but neither how many (loopCardinality) nor for what (loopDataInputRef) is said."
                )
            );
        }

        return rule;
    }

    private static string? Variable(BpmnModel model, BpmnElement? reference)
    {
        var named = reference?.Text.Trim();
        return string.IsNullOrEmpty(named) ? null : model.Find(named)?.Name ?? named;
    }
}
