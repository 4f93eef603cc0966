using static Chutri.Platform.Web.DesignBodies;

namespace Chutri.Platform.Web;

/// <summary>A sample line of holders.</summary>
internal static class DesignLine
{
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
}
