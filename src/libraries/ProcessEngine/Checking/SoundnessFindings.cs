using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

internal static class SoundnessFindings
{
    public static Finding Stuck(
        FlowNode? join,
        IReadOnlyList<string> missing,
        FlowNode? last,
        IReadOnlyList<string> way
    ) =>
        join is null
            ? At(
                last,
                "cannot-end",
                FindingKind.CannotRun,
                $"Hồ sơ có thể tới “{last?.Title}” rồi không đi tiếp được nữa.",
                $"A case can come to “{last?.Title}” and then go no further.",
                way
            )
            : At(
                join,
                "deadlock",
                FindingKind.CannotRun,
                $"Hồ sơ có thể kẹt ở “{join.Title}”: cổng này chờ nhánh từ {Names(missing)}, nhưng nhánh đó không bao giờ tới. Hãy dùng cổng hợp cùng loại với cổng tách.",
                $"A case can get stuck at “{join.Title}”: it waits for the branch from {Names(missing)}, which never comes. Join with the kind of gateway that split.",
                way
            );

    public static Finding GoesRound(FlowNode? node, IReadOnlyList<string> way) =>
        At(
            node,
            "cannot-end",
            FindingKind.CannotRun,
            $"Từ “{node?.Title}” hồ sơ chỉ quay vòng, không có đường nào tới kết thúc.",
            $"From “{node?.Title}” a case only goes round; no way leads to an end.",
            way
        );

    public static Finding Twice(FlowNode node, IReadOnlyList<string> way) =>
        At(
            node,
            "twice-at-once",
            FindingKind.CannotPublish,
            $"“{node.Title}” có thể bị làm hai lần cùng lúc trong một hồ sơ: các nhánh song song nhập lại mà không chờ nhau. Hãy hợp bằng cổng song song.",
            $"“{node.Title}” can be done twice at once in one case: parallel branches come together without waiting. Join them with a parallel gateway.",
            way
        );

    public static Finding Uncaught(FlowNode node) =>
        At(
            node,
            "error-not-caught",
            FindingKind.CannotRun,
            $"Lỗi “{node.Trigger.Name}” ở “{node.Title}” không có sự kiện nào đón, nên hồ sơ dừng giữa chừng.",
            $"The error “{node.Trigger.Name}” at “{node.Title}” is caught by no event, so the case would stop midway.",
            []
        );

    public static Finding NeverReached(FlowNode node) =>
        At(
            node,
            "never-reached",
            FindingKind.CannotPublish,
            $"Không hồ sơ nào tới được “{node.Title}”. Hãy nối vào quy trình hoặc bỏ đi.",
            $"No case ever comes to “{node.Title}”. Connect it or take it out.",
            []
        );

    public static Finding Bound(WorkProcess process, int states) =>
        new(
            "bound-reached",
            FindingKind.Remark,
            process.Id,
            0,
            new(
                $"Quy trình có quá nhiều trạng thái: đã xét {Number.Of(states)} trạng thái đầu, phần còn lại chưa xét, nên “kẹt” hay “không kết thúc” vẫn có thể xảy ra. Hãy tách thành quy trình con.",
                $"The process has too many states: the first {Number.Of(states)} were looked at and the rest was not, so a case might still get stuck. Split it into sub-processes."
            )
        );

    public static Finding NotAllJudged(int count, int most) =>
        new(
            "bound-reached",
            FindingKind.Remark,
            "",
            0,
            new(
                $"Tệp có {Number.Of(count)} quy trình; chỉ {Number.Of(most)} quy trình đầu được xét. Hãy tách thành nhiều tệp.",
                $"The file has {Number.Of(count)} processes; only the first {Number.Of(most)} were looked at. Split it into several files."
            )
        );

    internal static Finding At(
        FlowNode? node,
        string code,
        FindingKind kind,
        string vietnamese,
        string english,
        IReadOnlyList<string> way
    ) => new(code, kind, node?.Id ?? "", node?.Line ?? 0, new(vietnamese, english)) { Path = way };

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Select(name => $"“{name}”"));
}
