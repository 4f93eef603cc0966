namespace Chutri.Platform.Web;

public static class DesignWords
{
    public static Words Title { get; } =
        new("Mọi thành phần, mọi trạng thái", "Every component, every state");
    public static Words Pretitle { get; } = new("Mẫu giao diện", "Design samples");
    public static Words Colours { get; } = new("Màu", "Colours");
    public static Words ColoursNote { get; } =
        new("Đỏ chỉ để nói quá hạn.", "Red says overdue and nothing else.");
    public static Words Type { get; } = new("Chữ", "Type");
    public static Words Buttons { get; } = new("Nút", "Buttons");
    public static Words ButtonsNote { get; } =
        new("Mỗi trang một nút đặc.", "One filled button a page.");
    public static Words Icons { get; } = new("Hình nhỏ", "Icons");
    public static Words Timeliness { get; } =
        new("Thời hạn: chữ, hình, màu", "Timeliness: word, shape, colour");
    public static Words Chips { get; } =
        new("Thẻ lọc, thẻ xem và nhãn", "Filter chips, tabs and badges");
    public static Words Views { get; } = new("Cách xem", "Views");
    public static Words Clarities { get; } = new("Sáu rõ", "Six clarities");
    public static Words Fields { get; } = new("Trường nhập", "Fields");
    public static Words FieldsNote { get; } =
        new("Lỗi không dùng màu đỏ: đỏ là quá hạn.", "Errors are not red: red is overdue.");
    public static Words Messages { get; } =
        new("Đã làm, bị từ chối, hỏi lại trước khi làm", "Done, refused, asked before doing");
    public static Words MessagesNote { get; } =
        new("Không có thông báo nổi rồi biến mất.", "Nothing floats, nothing vanishes.");
    public static Words Tables { get; } =
        new("Bảng, thành thẻ trên điện thoại", "Tables, cards on a phone");
    public static Words Stops { get; } =
        new("Trống, bị từ chối, lỗi, đang tải", "Empty, refused, failed, loading");
    public static Words Holders { get; } = new("Đường giữ việc", "Line of holders");
    public static Words Bars { get; } =
        new("Bốn ô, thanh, con số n / N", "Four cells, bars, figures n / N");
    public static Words Charts { get; } =
        new("Biểu đồ, cũng là bảng", "Charts, which are tables too");
    public static Words History { get; } = new("Đã xảy ra, tệp", "What happened, files");
    public static Words Hover { get; } = new("rê chuột", "pointed at");
    public static Words Focus { get; } = new("bàn phím", "by keyboard");
    public static Words Main { get; } = new("việc chính", "the main action");
    public static Words OtherAction { get; } = new("việc khác", "another action");
    public static Words Quiet { get; } = new("lặng", "quiet");
    public static Words Impossible { get; } = new("chưa làm được", "not possible now");
    public static Words WhyImpossible { get; } =
        new(
            "Chưa công nhận được: Ban Tổ chức chưa trình kết quả.",
            "Cannot be accepted yet: the Organisation Board has not delivered."
        );
    public static Words Deliver { get; } = new("Trình kết quả", "Deliver the result");
    public static Words PassOn { get; } = new("Chuyển người làm", "Pass to another person");
    public static Words Accept { get; } = new("Công nhận", "Accept");
    public static Words Print { get; } = new("In", "Print");
    public static Words Loading { get; } =
        new("Đang tải danh sách, thường dưới 1 giây", "Loading the list, usually under a second");

    public static IReadOnlyList<(string Name, Words Words)> ColourNames { get; } =
    [
        ("ink", new("Chữ", "Ink")),
        ("ink-soft", new("Chữ phụ", "Soft ink")),
        ("ink-quiet", new("Chữ lặng", "Quiet ink")),
        ("paper", new("Nền", "Paper")),
        ("surface", new("Mặt", "Surface")),
        ("sunken", new("Lõm", "Sunken")),
        ("accent-fill", new("Nhấn", "Accent")),
        ("accent-wash", new("Nhấn nhạt", "Accent wash")),
        ("on-time-fill", TimelinessKind.OnTime.Name().Starting()),
        ("late-fill", TimelinessKind.Late.Name().Starting()),
        ("within-fill", TimelinessKind.Within.Name().Starting()),
        ("soon-fill", TimelinessKind.Soon.Name().Starting()),
        ("overdue-fill", TimelinessKind.Overdue.Name().Starting()),
        ("age-1", new("1–30 ngày", "1–30 days")),
        ("age-2", new("31–90 ngày", "31–90 days")),
        ("age-3", new("Trên 90 ngày", "Over 90 days")),
    ];

    public static IReadOnlyList<(string Css, string Size, Words Words)> TypeSizes { get; } =
    [
        ("t-3xl", "3xl · 36 / 44", NumberText.Of(41902)),
        (
            "t-2xl",
            "2xl · 28 / 36",
            new("7 việc của tôi · 2 quá hạn", "My 7 pieces of work · 2 overdue")
        ),
        ("t-xl", "xl · 22 / 30", new("Đầu trang trên điện thoại", "Page heading on a phone")),
        ("t-lg", "lg · 18 / 26", new("Tuần này", "This week")),
        (
            "",
            "md · 16 / 24",
            new(
                "Trình báo cáo rà soát chức năng, nhiệm vụ của 14 ban, đơn vị",
                "Deliver the review of the functions of 14 units"
            )
        ),
        (
            "t-sm",
            "sm · 14 / 22",
            new(
                "Phó Chủ tịch Lê Thị Thanh Mai giao · NV-2026-000412",
                "Assigned by Vice Chair Lê Thị Thanh Mai · NV-2026-000412"
            )
        ),
        ("t-xs", "xs · 13 / 20", new("Trục biểu đồ, đầu bảng", "Axes, table heads")),
        (
            "t-document",
            "17 / 28",
            new(
                "Một việc giao một đơn vị chủ trì, tránh chồng chéo, trùng lặp hoặc bỏ sót.",
                "Each task has one lead unit, without overlap, duplication or omission."
            )
        ),
    ];
}
