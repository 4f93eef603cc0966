namespace Chutri.Platform.Web;

/// <summary>Invented people, bodies and figures that the design page shows.</summary>
internal static class DesignSamples
{
    private static readonly Words Personnel = new("Ban Tổ chức", "Organisation Board");
    private static readonly Words Finance = new("Ban Tài chính", "Finance Board");
    private static readonly Words Office = new("Văn phòng", "Office");
    private static readonly Words Standing = new("Thường trực", "Standing Committee");
    private static readonly Words Kind = new("cơ quan thành phố", "city body");
    private static readonly Words Things = new("nhiệm vụ", "assignments");

    public static FieldError[] Errors { get; } =
    [
        new("refused-lead", new("Chọn một đơn vị chủ trì", "Choose one lead unit")),
        new(
            "refused-until",
            new("Nhập hạn từ 26/11/2026 trở đi", "Enter a deadline from 26/11/2026 on")
        ),
    ];

    public static FormEntry RefusedEntry { get; } =
        new FormEntry([
            new("refused-until", "24/11"),
            new("refused-who", "trang"),
            new("refused-lead", ""),
        ]).With(Errors);

    public static Choice[] Units { get; } =
    [
        new("to-chuc", Personnel, Kind),
        new("tai-chinh", Finance, Kind),
        new("van-phong", Office, Kind),
        new("chinh-sach", new Words("Ban Chính sách - Pháp luật", "Policy and Law Board"), Kind),
        new("tuyen-giao", new Words("Ban Tuyên giáo", "Communication Board"), Kind),
    ];

    public static Choice[] People { get; } =
    [
        new("bao", new Words("Trần Quốc Bảo", "Trần Quốc Bảo"), Personnel),
        new("trang", new Words("Hoàng Thu Trang", "Hoàng Thu Trang"), Personnel),
        new("oanh", new Words("Đặng Thị Kim Oanh", "Đặng Thị Kim Oanh"), Finance),
    ];

    public const string Product = "Báo cáo rà soát và danh mục việc";

    public const string Code = "NV-2026-000487";

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

    public static FilterChip[] Chips { get; } =
    [
        new(new Words("Mọi chức vụ", "All posts"), "#chips", true, 7),
        new(new Words("Trưởng Ban Tổ chức", "Head of the Organisation Board"), "#chips", false, 6),
        new(new Words("Bí thư Chi bộ", "Cell secretary"), "#chips", false, 1),
    ];

    public static Tab[] Tabs { get; } =
    [
        new(new("Theo văn bản", "By document"), "#chips", true),
        new(new("Bảng bao phủ", "Coverage"), "#chips", false, NumberText.OutOf(27, 30)),
    ];

    public static FourCellsView Cells { get; } =
        new(304, 37, 122, 23, _ => "#bars") { Things = Things };

    public static BarPart[] NoneOverdue { get; } =
    [
        new(BarTone.OnTime, TimelinessKind.OnTime.Name(), 17),
        new(BarTone.Late, TimelinessKind.Late.Name(), 2),
        new(BarTone.Within, TimelinessKind.Within.Name(), 8),
        new(BarTone.Overdue, TimelinessKind.Overdue.Name(), 0),
    ];

    public static BarPart[] Ageing { get; } =
    [
        new(BarTone.Age1, new("1–30 ngày", "1–30 days"), 3),
        new(BarTone.Age2, new("31–90 ngày", "31–90 days"), 3),
        new(BarTone.Age3, new("trên 90 ngày", "over 90 days"), 1),
    ];

    public static HolderLineView Line =>
        new()
        {
            From = new(2026, 8, 25),
            Today = new(2026, 11, 25),
            TodayAt = 64,
            FirstDue = new(new(2026, 10, 30), 46),
            Due = new(new(2026, 11, 20), 61),
            Months =
            [
                new(new(2026, 9, 1), 4),
                new(new(2026, 10, 1), 24),
                new(new(2026, 11, 2), 46),
            ],
            Holdings =
            [
                Held(
                    HolderTone.Other,
                    Office,
                    "Lý Thị Nhung",
                    (8, 25),
                    (8, 26),
                    0,
                    2,
                    new("Vào sổ, chuyển đơn vị chủ trì", "Registered, passed to the lead unit")
                ),
                Held(
                    HolderTone.Lead,
                    Personnel,
                    "Trần Quốc Bảo",
                    (8, 27),
                    (9, 25),
                    2,
                    19,
                    new(
                        "Hỏi Ban Tài chính về biên chế, quỹ lương",
                        "Asked the Finance Board about posts and pay"
                    )
                ),
                Held(
                    HolderTone.Other,
                    Finance,
                    "Đặng Thị Kim Oanh",
                    (9, 28),
                    (10, 8),
                    21,
                    9,
                    new("Trả lời, kèm 2 bảng số liệu", "Answered, with 2 tables")
                ),
                Held(
                    HolderTone.Lead,
                    Personnel,
                    "Trần Quốc Bảo",
                    (10, 9),
                    (11, 3),
                    30,
                    18,
                    new(
                        "Tạm dừng, chờ hướng dẫn của Tổng Liên đoàn",
                        "Paused, awaiting the Confederation's guidance"
                    )
                ),
                Held(
                    HolderTone.Paused,
                    Personnel,
                    "Trần Quốc Bảo",
                    (11, 4),
                    (11, 10),
                    48,
                    5,
                    new(
                        "Có Hướng dẫn số 31/HD-TLĐ, làm tiếp",
                        "Guidance No. 31/HD-TLĐ came, resumed"
                    )
                ),
                Held(
                    HolderTone.Lead,
                    Personnel,
                    "Trần Quốc Bảo",
                    (11, 11),
                    (11, 13),
                    53,
                    3,
                    new("Trình kết quả", "Delivered")
                ),
                Held(
                    HolderTone.Signer,
                    Standing,
                    "Lê Thị Thanh Mai",
                    (11, 16),
                    (11, 19),
                    56,
                    4,
                    new("Yêu cầu làm lại", "Returned for rework")
                ),
                Held(HolderTone.Lead, Personnel, "Đỗ Thị Hồng Vân", (11, 20), null, 60, 4, null),
            ],
        };

    public static ChartView Months =>
        new(
            ChartKind.Stacked,
            new("Nhiệm vụ theo tháng đến hạn", "Assignments by month due"),
            new("Tháng", "Month")
        )
        {
            Series =
            [
                new(TimelinessKind.OnTime.Name(), "--on-time-fill"),
                new(TimelinessKind.Late.Name(), "--late-fill"),
                new(TimelinessKind.Within.Name(), "--within-fill"),
                new(TimelinessKind.Overdue.Name(), "--overdue-fill"),
            ],
            Rows =
            [
                Month(8, 61, 9, 0, 2),
                Month(9, 70, 8, 0, 4),
                Month(10, 84, 11, 0, 6),
                Month(11, 89, 9, 31, 11),
                Month(12, 0, 0, 91, 0),
            ],
        };

    public static ChartView Reached =>
        new(ChartKind.Line, new("Số người đã dự", "People who attended"), new("Ngày", "Day"))
        {
            Series = [new(new("đã dự", "attended"))],
            Rows =
            [
                new(DateText.DayMonth(new(2026, 11, 2)), [new(2_310)]),
                new(DateText.DayMonth(new(2026, 11, 9)), [new(14_022)]),
                new(DateText.DayMonth(new(2026, 11, 16)), [new(29_871)]),
                new(DateText.DayMonth(new(2026, 11, 23)), [new(41_902)]),
            ],
        };

    public static FactView[] Facts { get; } =
    [
        new(
            new(2026, 11, 19, 15, 40, 0),
            new(
                "Phó Chủ tịch Lê Thị Thanh Mai yêu cầu làm lại.",
                "Vice Chair Lê Thị Thanh Mai returned it for rework."
            )
        )
        {
            Who = "Lê Thị Thanh Mai",
            Quote = "Đề nghị chọn một đơn vị cho mỗi việc.",
        },
        new(
            new(2026, 11, 13, 16, 52, 0),
            new(
                "Trần Quốc Bảo trình kết quả, trước hạn 5 ngày làm việc, kèm 3 tệp.",
                "Trần Quốc Bảo delivered 5 working days early, with 3 files."
            )
        )
        {
            Who = "Trần Quốc Bảo",
            Href = "#history",
            Link = new("Xem kết quả", "See the result"),
        },
        new(
            new(2026, 11, 10, 17, 0, 0),
            new(
                "Hết tạm dừng. Hạn dời từ 13/11 sang 20/11/2026.",
                "Resumed. The deadline moved from 13 to 20 November 2026."
            )
        ),
    ];

    public static FileView[] Files { get; } =
    [
        new(
            "Báo cáo rà soát chức năng.docx",
            "#history",
            "Trần Quốc Bảo",
            new(2026, 11, 13, 16, 48, 0),
            421_888,
            "9f2c41d70be688a30c5e6f7a8b9c0d1e"
        ),
        new(
            "Trả lời của Ban Tài chính.pdf",
            "#history",
            "Đặng Thị Kim Oanh",
            new(2026, 10, 8, 9, 22, 0),
            1_258_291,
            "51bee8c07a42f90d0c5e6f7a8b9c0d1e"
        ),
    ];

    public static Refusal Refusal { get; } =
        Chutri.Platform.Refusal.Conflict(
            "return-needs-unit",
            new(
                "Chưa trả lại việc được: cần ghi việc này của đơn vị nào",
                "Cannot be sent back: say whose work it is"
            ),
            new("Quy chế làm việc, Điều 12, khoản 3", "Working rules, Article 12, clause 3")
        );

    public static Told DoneTold { get; } =
        new(
            ToldKind.Done,
            new(
                "Đã trình kết quả cho Phó Chủ tịch Lê Thị Thanh Mai lúc 09:14",
                "Delivered to Vice Chair Lê Thị Thanh Mai at 09:14"
            )
        )
        {
            Detail = new(
                "Việc đang ở Thường trực, hạn công nhận thứ Sáu 27/11/2026.",
                "It is with the Standing Committee, to be accepted by Friday 27 November 2026."
            ),
            Href = "#messages",
            Link = new("Xem NV-2026-000412", "See NV-2026-000412"),
        };

    private static DeadlineView Deadline(TimelinessKind kind, decimal days, DateOnly day) =>
        new(kind, kind.Sentence(days), day);

    private static HoldingView Held(
        HolderTone tone,
        Words unit,
        string person,
        (int M, int D) from,
        (int M, int D)? until,
        decimal start,
        decimal days,
        Words? why
    ) =>
        new(
            tone,
            unit.ToString(),
            person,
            new(2026, from.M, from.D),
            until is { } to ? new DateOnly(2026, to.M, to.D) : null,
            start,
            days,
            why
        );

    private static ChartRow Month(int month, params int[] figures) =>
        new(
            DateText.Month(new(2026, month, 1)),
            [.. figures.Select(figure => new ChartFigure(figure, "#charts"))]
        );
}
