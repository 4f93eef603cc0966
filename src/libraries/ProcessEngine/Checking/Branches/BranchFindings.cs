using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Checking.Branches;

internal static class BranchFindings
{
    public static Finding NoCondition(FlowNode node, Flow flow, FindingKind kind) =>
        SoundnessFindings.At(
            node,
            "no-condition",
            kind,
            $"“{node.Title}” rẽ nhánh, nhưng nhánh tới “{flow.To.Title}” không có điều kiện và không phải nhánh mặc định.",
            $"“{node.Title}” branches, but the branch to “{flow.To.Title}” has no condition and is not the default.",
            [node.Id, flow.To.Id]
        );

    public static Finding Both(
        FlowNode node,
        Flow first,
        Flow second,
        IReadOnlyDictionary<string, CaseValue> sample
    ) =>
        SoundnessFindings.At(
            node,
            "branches-overlap",
            FindingKind.CannotPublish,
            $"Ở “{node.Title}” hai nhánh cùng đúng khi {Said(sample)}: “{first.Condition}” (tới “{first.To.Title}”) và “{second.Condition}” (tới “{second.To.Title}”). Nhánh đứng trước sẽ được chọn; hãy sửa cho rõ.",
            $"At “{node.Title}” two branches hold when {Said(sample)}: “{first.Condition}” (to “{first.To.Title}”) and “{second.Condition}” (to “{second.To.Title}”). The first would be taken; say which is meant.",
            [node.Id, second.To.Id]
        );

    public static Finding Never(FlowNode node, Flow flow) =>
        SoundnessFindings.At(
            node,
            "branch-never-taken",
            FindingKind.CannotPublish,
            $"Nhánh từ “{node.Title}” tới “{flow.To.Title}” không bao giờ được chọn: điều kiện “{flow.Condition}” không bao giờ đúng, hoặc nhánh trước luôn được chọn.",
            $"The branch from “{node.Title}” to “{flow.To.Title}” is never taken: “{flow.Condition}” never holds, or a branch before it always does.",
            [node.Id, flow.To.Id]
        );

    public static Finding None(FlowNode node, IReadOnlyDictionary<string, CaseValue> sample) =>
        SoundnessFindings.At(
            node,
            "no-branch",
            FindingKind.CannotPublish,
            $"Ở “{node.Title}” không nhánh nào đúng khi {Said(sample)}, và không có nhánh mặc định. Hãy chọn một nhánh mặc định.",
            $"At “{node.Title}” no branch holds when {Said(sample)}, and none is the default. Choose a default branch.",
            [node.Id]
        );

    public static Finding NotJudged(FlowNode node) =>
        SoundnessFindings.At(
            node,
            "conditions-not-judged",
            FindingKind.Remark,
            $"Điều kiện ở “{node.Title}” so sánh nhiều hơn một biến với giá trị cố định, nên chỉ thử được một số giá trị, không chắc chắn với mọi giá trị.",
            $"The conditions at “{node.Title}” do more than compare a variable with a fixed value, so some values were tried and nothing is certain for all.",
            [node.Id]
        );

    private static string Said(IReadOnlyDictionary<string, CaseValue> sample) =>
        sample.Count == 0
            ? "…"
            : string.Join(", ", sample.Select(pair => $"{pair.Key} = {pair.Value}"));
}
