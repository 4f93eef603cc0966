using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public static class RoundPageWords
{
    public static Words Menu { get; } = new("Tự soi", "Self-review");
    public static Words Intro { get; } =
        new(
            "Mỗi đơn vị, hoặc mỗi cán bộ, tự kiểm đếm việc đã làm, đối chiếu với số liệu, soi rọi tồn tại, hạn chế và nêu cách khắc phục.",
            "Units, or people, take stock of their work, hold their answers against the figures, name their shortcomings and what they will do about them."
        );
    public static Words NoneTitle { get; } =
        new("Chưa có đợt tự soi nào", "There is no round of self-review yet");
    public static Words NoneText { get; } =
        new(
            "Lãnh đạo hoặc văn thư mở đợt; người phải làm sẽ thấy việc này ở Việc của tôi.",
            "A leader or a clerk opens a round; whoever has to write then finds it in their work."
        );
    public static Words Open { get; } = new("Mở đợt tự soi", "Open a round");
    public static Words Round { get; } = new("Đợt", "Round");
    public static Words Rounds { get; } = new("đợt", "rounds");
    public static Words Title { get; } = new("Tên đợt", "Title");
    public static Words TitleHint { get; } =
        new(
            "Ví dụ: Tự soi quý IV năm 2026 theo Chỉ thị 24-CT/TU",
            "For example: Self-review for the fourth quarter of 2026"
        );
    public static Words Owner { get; } = new("Đơn vị mở đợt", "Opened by");
    public static Words Units { get; } =
        new("Đơn vị tự soi, hoặc có người tự soi", "Units, or whose people");
    public static Words Below { get; } =
        new(
            "Lấy mọi đơn vị cấp dưới của đơn vị đã chọn, không lấy chính đơn vị đó",
            "Take all units below those chosen, and not those themselves"
        );
    public static Words From { get; } = new("Kỳ từ ngày", "Period from");
    public static Words Through { get; } = new("đến hết ngày", "until the end of");
    public static Words DueOn { get; } = new("Hạn nộp", "Hand in by");
    public static Words DueHint { get; } =
        new("Sau ngày cuối kỳ.", "After the last day of the period.");
    public static Words Countersigner { get; } = new("Ai xác nhận", "Who countersigns");
    public static Words Readers { get; } = new("Ai được xem", "Who reads it");
    public static Words EffectMonths { get; } =
        new("Kiểm lại sau mấy tháng", "Look again after how many months");
    public static Words EffectHint { get; } =
        new(
            "Sau hạn khắc phục chừng ấy tháng, đơn vị kiểm lại xem có tác dụng không.",
            "So many months after the deadline of a remedy the unit sees whether it helped."
        );
    public static Words Opened { get; } =
        new(
            "Đã mở đợt. Người phải làm thấy việc này ở Việc của tôi.",
            "The round is open. Whoever has to write finds it in their work."
        );
    public static Words HandedIn { get; } = new("Đã nộp", "Handed in");
    public static Words Countersigned { get; } = new("Đã xác nhận", "Countersigned");
    public static Words Differ { get; } =
        new("Tự trả lời khác số liệu", "Answers differ from the figures");
    public static Words OfHandedIn { get; } = new("Trên số bản đã nộp.", "Out of those handed in.");
    public static Words SignedRule { get; } =
        new(
            "Cấp trên đã đọc và xác nhận, trên số đơn vị của đợt.",
            "Read and countersigned, out of the units of the round."
        );
    public static Words HandedInRule { get; } =
        new(
            "Đã nộp, kể cả bản đã được xác nhận, trên số đơn vị của đợt.",
            "Handed in, countersigned ones included, out of the units of the round."
        );
    public static Words ThreeFigures { get; } = new("Tình hình của đợt", "Where the round stands");
    public static Words Filter { get; } = new("Lọc theo tình trạng", "By state");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Score { get; } = new("Tự chấm", "Own score");
    public static Words DifferCount { get; } = new("Câu khác số liệu", "Answers that differ");
    public static Words UnitThings { get; } = new("đơn vị", "units");
    public static Words NoRows { get; } =
        new("Không có đơn vị nào ở tình trạng này.", "No unit stands so.");
    public static Words Signs { get; } =
        new("Biểu hiện được nêu nhiều nhất", "Signs named most often");
    public static Words SignsNote { get; } =
        new("trong các bản đã nộp", "in the reviews handed in");
    public static Words Sign { get; } = new("Biểu hiện", "Sign");
    public static Words Count { get; } = new("Số lần", "Times");
    public static Words Report { get; } = new("Báo cáo", "Report");
    public static Words ReportTitle { get; } = new("Báo cáo đợt tự soi", "Report of the round");
    public static Words ReportText { get; } =
        new(
            "Báo cáo lấy đúng số liệu của đợt lúc này, theo thể thức văn bản của đơn vị mở đợt; bảng cuối báo cáo ghi địa chỉ mở ra danh sách của từng con số.",
            "It takes the figures of the round as they are now, in the form of the issuing body; the table at the end gives the address of the list behind each."
        );
    public static Words Shortcoming { get; } = new("Tồn tại, hạn chế", "Shortcoming");
    public static Words Repeats { get; } = new("lặp lại từ lần trước", "comes again");
    public static Words Things { get; } = new("tồn tại, hạn chế", "shortcomings");
    public static Words NoSign { get; } =
        new("Không thuộc biểu hiện nào trong danh mục", "None of the catalogue's signs");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");

    public static Words OtherUnits(long count) =>
        new(
            $"Còn {count} đơn vị khác; bản tự soi chỉ đơn vị đó và các cấp trên của đơn vị được xem.",
            $"There are {count} more units; only the unit itself and those above it read its review."
        );

    public static Words Others(long count) =>
        new(
            $"{count} tồn tại, hạn chế khác nằm trong những bản chỉ đơn vị đó và các cấp trên của đơn vị được xem.",
            $"{count} more stand in reviews that only the unit itself and those above it read."
        );

    public static Words ShortcomingHeading(long count) =>
        new($"{count} tồn tại, hạn chế", $"{count} shortcomings");

    public static Words Heading(int handedIn, int parts, bool people) =>
        people
            ? new(
                $"{handedIn}/{parts} người đã nộp",
                $"{handedIn} of {parts} people have handed in"
            )
            : new(
                $"{handedIn}/{parts} đơn vị đã nộp",
                $"{handedIn} of {parts} units have handed in"
            );

    public static Words Subtitle(string owner, DateOnly from, DateOnly through, DateOnly due) =>
        new(
            $"{owner} mở · kỳ {from:dd/MM/yyyy} – {through:dd/MM/yyyy} · hạn nộp {due:dd/MM/yyyy}",
            $"Opened by {owner} · period {DateText.Brief(from).English} to {DateText.Brief(through).English} · due {DateText.Brief(due).English}"
        );

    public static Words OwnScore(double earned, int possible) =>
        new(
            $"Các đơn vị đã nộp tự chấm {Number(earned).Vietnamese}/{possible} điểm ({NumberText.Percent((long)Math.Round(earned * 10), possible * 10L).Vietnamese}).",
            $"The units that handed in give themselves {Number(earned).English} of {possible} points ({NumberText.Percent((long)Math.Round(earned * 10), possible * 10L).English})."
        );

    public static Words Points(double earned, int possible) =>
        new($"{Number(earned).Vietnamese}/{possible}", $"{Number(earned).English}/{possible}");

    private static Words Number(double points) => NumberText.Of((decimal)points);
}
