using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal static class InspectionFactKinds
{
    public static IReadOnlyList<FactKind> All { get; } =
    [
        Of<PlanBegun>("plan-begun", "lập kế hoạch kiểm tra", "inspection plan begun"),
        Of<PlanLineAdded>("plan-line-added", "thêm cuộc vào kế hoạch", "line added to a plan"),
        Of<PlanApproved>("plan-approved", "duyệt kế hoạch kiểm tra", "inspection plan approved"),
        Of<InspectionDecided>("decided", "quyết định kiểm tra", "inspection decided"),
        Of<TeamChanged>("team-changed", "đổi đoàn kiểm tra", "inspection team changed") with
        {
            Private = true,
        },
        Of<UnitSideFollowed>(
            "unit-side-followed",
            "nêu tên người nay đứng đầu đơn vị",
            "head of the inspected unit named"
        ),
        FactKind.Of<TieDeclared>(
            TieDeclared.Kind,
            new("khai xung đột lợi ích", "tie to the unit declared")
        ) with
        {
            Private = true,
        },
        Of<StepFinished>("step-finished", "xong một bước kiểm tra", "step of an inspection done"),
        Of<InspectionPaperAdded>("paper-added", "thêm tài liệu vào hồ sơ", "paper added to a file"),
        Of<InspectionPaperMistaken>(
            "paper-mistaken",
            "ghi tài liệu là đưa nhầm",
            "paper marked as a mistake"
        ),
        Of<FindingWritten>("finding-written", "ghi phát hiện", "finding written"),
        Of<DraftSent>("draft-sent", "gửi dự thảo lấy ý kiến", "draft sent for reply"),
        Of<RepliesOver>("replies-over", "hết hạn có ý kiến", "time for replies over"),
        Of<DraftAnswered>("draft-answered", "có ý kiến về dự thảo", "draft replied to"),
        Of<InspectionConcluded>("concluded", "kết luận kiểm tra", "inspection concluded"),
        Of<RemedyGiven>("remedy-given", "giao việc khắc phục", "remedy issued"),
        Of<RemedyCheckAsked>(
            "check-asked",
            "đến ngày kiểm lại khắc phục",
            "check of remedies owed"
        ),
        Of<RemedyChecked>("remedy-checked", "kiểm lại khắc phục", "remedy looked at again"),
        Of<OtherWorkWanted>(
            "other-work-wanted",
            "cần giao việc khắc phục khác",
            "other work is wanted"
        ),
        Of<SheetMade>("sheet-made", "lập phiếu kiểm tra", "check sheet made"),
        Of<SheetHandedIn>("sheet-handed-in", "gửi phần ghi trong phiếu", "check sheet handed in"),
        Of<SheetEntriesJudged>(
            "sheet-entries-judged",
            "quyết định về phần chờ trong phiếu",
            "waiting entries of a check sheet decided on"
        ),
        Of<SheetAnswerChosen>(
            "sheet-answer-chosen",
            "chọn câu trả lời trong phiếu",
            "answer of a check sheet chosen"
        ),
        Of<FileClosed>("file-closed", "đóng hồ sơ kiểm tra", "file of an inspection closed"),
        FactKind.Of<InspectionLookedAt>(
            InspectionLookedAt.Kind,
            new("xem hồ sơ kiểm tra", "inspection looked at")
        ) with
        {
            Private = true,
        },
        Of<DrawPlanned>("draw-planned", "lập cuộc rút thăm", "draw planned"),
        Of<DrawListClosed>("draw-list-closed", "chốt danh sách rút thăm", "list of a draw closed"),
        Of<UnitsDrawn>("units-drawn", "rút thăm", "units drawn"),
        FactKind.Of<DrawnLookedAt>(
            DrawnLookedAt.Kind,
            new("mở niêm phong rút thăm", "seal of a draw opened")
        ),
        Of<DrawnVisited>("drawn-visited", "đến đơn vị rút được", "drawn unit visited"),
        Of<DrawPublished>("draw-published", "công khai rút thăm", "draw published"),
    ];

    private static FactKind Of<T>(string code, string vietnamese, string english)
        where T : FactBody => FactKind.Of<T>("inspections." + code, new(vietnamese, english));
}
