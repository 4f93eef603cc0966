namespace Chutri.Platform.Web;

/// <summary>Sample deadlines and clarities.</summary>
internal static class DesignDeadlines
{
    public static DeadlineStep[] Why { get; } =
    [
        new(
            DateText.Brief(new(2026, 10, 30)),
            new(
                "Hạn trong văn bản: “chậm nhất ngày 30/10/2026”.",
                "In the document: “by 30/10/2026 at the latest”."
            )
        ),
        new(
            DateText.Brief(new(2026, 11, 13)),
            new(
                "Gia hạn lần 1, thêm 10 ngày làm việc, xin và duyệt trước hạn.",
                "First extension by 10 working days, asked for and granted before the deadline."
            )
        ),
        new(
            DateText.Brief(new(2026, 11, 20)),
            new(
                "Tạm dừng từ 04/11 đến 10/11, cộng 5 ngày làm việc.",
                "Paused from 4 to 10 November: 5 working days added."
            )
        ),
    ];

    public static DeadlineView[] Deadlines { get; } =
    [
        Deadline(TimelinessKind.Within, 6, new(2026, 12, 3)),
        Deadline(TimelinessKind.Soon, 2, new(2026, 11, 27)),
        Deadline(TimelinessKind.Soon, 0, new(2026, 11, 25)),
        Deadline(TimelinessKind.Overdue, 3, new(2026, 11, 20)) with
        {
            Why = Why,
            About = "NV-2026-000412",
        },
        Deadline(TimelinessKind.Late, 2, new(2026, 10, 30)) with
        {
            Note = new("xong", "done"),
        },
        new(TimelinessKind.Paused, new("tạm dừng từ 04/11", "paused since 4 Nov"), null)
        {
            Note = new("chờ Tổng Liên đoàn", "awaiting the Confederation"),
        },
    ];

    public static ClarityMark[] AllClear { get; } =
    [.. Enum.GetValues<Clarity>().Select(clarity => new ClarityMark(clarity, true))];

    public static ClarityMark[] TwoMissing { get; } =
    [
        .. Enum.GetValues<Clarity>()
            .Select(clarity => new ClarityMark(
                clarity,
                clarity is not (Clarity.Person or Clarity.Product),
                "#clarities"
            )),
    ];

    private static DeadlineView Deadline(TimelinessKind kind, decimal days, DateOnly day) =>
        new(kind, kind.Sentence(days), day);
}
