using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Web;

/// <summary>What the pages of draws say.</summary>
public static class DrawPageWords
{
    public static Words Title { get; } =
        new("Rút thăm đơn vị kiểm tra đột xuất", "Draws for surprise inspections");
    public static Words PublicText { get; } =
        new(
            "Mọi danh sách đã chốt đều đứng ở đây, theo thứ tự, không bỏ được cái nào. Mã băm công bố trước khi rút; sau lần kiểm tra cuối, tệp được công khai để ai cũng tính lại được.",
            "Every list that was ever closed stands here, in order; none can be taken away. The digest is published before the draw; after the last visit the file is, so that anybody computes it again."
        );
    public static Words NoneTitle { get; } = new("Chưa có cuộc rút thăm nào", "No draw yet");
    public static Words NoneText { get; } =
        new(
            "Khi một danh sách được chốt, mã băm của nó hiện ở đây.",
            "Once a list is closed, its digest stands here."
        );
    public static Words Things { get; } = new("cuộc rút thăm", "draws");
    public static Words Draw { get; } = new("Cuộc rút thăm", "Draw");
    public static Words Owner { get; } = new("Đơn vị tổ chức", "Who draws");
    public static Words State { get; } = new("Đến đâu", "State");
    public static Words ClosedAt { get; } = new("Chốt lúc", "List closed");
    public static Words Digest { get; } = new("Mã băm", "Digest");
    public static Words New { get; } = new("Lập cuộc rút thăm", "Plan a draw");
    public static Words Name { get; } = new("Tên", "Title");
    public static Words NameHint { get; } =
        new(
            "Ví dụ: Rút thăm đơn vị kiểm tra đột xuất quý I năm 2027",
            "For example: Draw for surprise inspections, first quarter of 2027"
        );
    public static Words Under { get; } = new("Rút trong các đơn vị thuộc", "Among the units below");
    public static Words Count { get; } = new("Rút mấy đơn vị", "How many are drawn");
    public static Words Throws { get; } =
        new("Số lần tung xúc xắc 6 mặt", "Throws of a die of six faces");
    public static Words ThrowsHint { get; } =
        new(
            "Ít nhất 13 lần. Có số ngẫu nhiên công cộng vẫn phải tung: số đó ai cũng biết, mà danh sách có thể dựng lại được.",
            "13 at least, also beside a public number: everybody knows that one, and a list can be rebuilt."
        );
    public static Words BeaconTitle { get; } =
        new(
            "Dùng thêm số ngẫu nhiên công cộng (không bắt buộc)",
            "A public random number beside it (optional)"
        );
    public static Words BeaconName { get; } = new("Nguồn", "Publisher");
    public static Words BeaconRound { get; } = new("Lượt", "Round");
    public static Words BeaconDay { get; } = new("Ngày công bố", "Day it comes");
    public static Words BeaconHour { get; } = new("Giờ", "Hour");
    public static Words FormulaTitle { get; } = new("Công thức tính rủi ro", "Risk formula");
    public static Words FormulaText { get; } =
        new(
            "Mỗi đơn vị có 1 phần, cộng thêm theo các hệ số dưới đây. Nhiều phần hơn thì dễ được rút hơn. Số liệu lấy từ sổ việc của chương trình lúc chốt danh sách.",
            "Each unit has 1 share and more by the coefficients below. More shares are drawn more easily. Figures are taken from the program when the list is closed."
        );
    public static Words PerOverdue { get; } = new("Mỗi việc đang quá hạn", "Each overdue duty");
    public static Words PerDoneLate { get; } = new("Mỗi việc đã xong trễ", "Each duty done late");
    public static Words PerMonth { get; } =
        new(
            "Mỗi tháng từ lần kiểm tra trước (nhiều nhất 36)",
            "Each month since the last visit (36 at most)"
        );
    public static Words LeftOut { get; } = new("Để ngoài danh sách", "Left out");
    public static Words LeftOutHint { get; } =
        new(
            "Mỗi dòng: mã đơn vị; lý do. Lý do được công khai sau này.",
            "A line each: code of the unit; reason. The reason is published later."
        );
    public static Words Readers { get; } =
        new("Ai được mở niêm phong, ngoài bạn", "Who may open the seal, beside you");
    public static Words Plan { get; } = new("Lập", "Plan it");
    public static Words Planned { get; } =
        new("Đã lập. Hãy xem danh sách rồi chốt.", "Planned. See the list, then close it.");
    public static Words PublicPage { get; } = new("Trang công khai", "Public page");
    public static Words Rule { get; } = new("Quy tắc", "Rule");
    public static Words ListTitle { get; } = new("Danh sách như lúc này", "The list as it is now");
    public static Words ListText { get; } =
        new(
            "Danh sách và số phần được tính lại đúng lúc chốt. Chốt rồi thì không ai sửa được.",
            "List and shares are computed again when it is closed. After that nobody changes it."
        );
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Overdue { get; } = new("Quá hạn", "Overdue");
    public static Words DoneLate { get; } = new("Xong trễ", "Done late");
    public static Words Months { get; } = new("Tháng", "Months");
    public static Words Weight { get; } = new("Số phần", "Shares");
    public static Words CloseList { get; } =
        new("Chốt danh sách, công bố mã băm", "Close the list and publish its digest");
    public static Words CloseListText { get; } =
        new(
            "Chương trình niêm phong danh sách và đưa cho bạn một chìa khóa, chỉ hiện một lần. Hãy có sẵn giấy bút, và một người giữ chìa khóa khác với người giữ máy chủ.",
            "The list is sealed, and you get a key that is shown once. Have paper ready, and somebody to keep the key who does not keep the server."
        );
    public static Words KeyTitle { get; } = new("Chìa khóa niêm phong", "The key of the seal");
    public static Words KeyText { get; } =
        new(
            "Chép ra giấy ngay bây giờ, bỏ phong bì, giao người giữ. Chương trình không giữ chìa khóa này: rời trang là không xem lại được, mất thì phải lập cuộc rút thăm khác và nói rõ vì sao.",
            "Write it down now, put it into an envelope, hand it to whoever keeps it. The program does not keep this key: once you leave the page it is gone. Lost, another draw has to be planned, and explained."
        );
    public static Words Key { get; } = new("Chìa khóa niêm phong", "Key of the seal");
    public static Words KeyGroups { get; } =
        new(
            "Chép từng nhóm 4 chữ và số; không có chữ I, L, O, U. Nhóm cuối để kiểm tra: chép sai một chỗ thì chương trình biết ngay.",
            "Write it down group by group; there is no I, L, O or U. The last group is a check: a slip of the pen is told at once."
        );
    public static Words CopyKey { get; } = new("Chép chìa khóa", "Copy the key");
    public static Words BackToDraw { get; } = new("Tôi đã chép xong", "I have written it down");
    public static Words DrawNow { get; } = new("Rút thăm", "Draw");
    public static Words DrawText { get; } =
        new(
            "Tung xúc xắc trước người chứng kiến, ghi từng mặt theo thứ tự vào biên bản. Biên bản cất kín đến khi công khai: ai có các mặt này và dựng lại được danh sách thì tính ra được đơn vị.",
            "Throw the die before witnesses and write each face into the minutes in order. Keep the minutes closed until everything is published: who has the faces and rebuilds the list can compute the units."
        );
    public static Words Dice { get; } = new("Các mặt xúc xắc", "Faces");
    public static Words DiceHint { get; } =
        new("Cách nhau một dấu cách: 3 1 6 2 …", "With a space between: 3 1 6 2 …");
    public static Words Beacon { get; } = new("Số ngẫu nhiên công cộng", "Public random number");
    public static Words Witnesses { get; } = new("Người chứng kiến", "Witnesses");
    public static Words WitnessesHint { get; } =
        new("Cách nhau một dấu phẩy", "With a comma between");
    public static Words Drawn { get; } =
        new(
            "Đã rút và niêm phong. Dấu của các đơn vị rút được đã công bố; nhìn dấu không biết là ai.",
            "Drawn and sealed. The marks are published; nobody sees from them who it is."
        );
    public static Words Look { get; } = new("Xem đơn vị rút được", "See who was drawn");
    public static Words LookText { get; } =
        new(
            "Chỉ người có tên, có chìa khóa. Mỗi lần xem được ghi lại.",
            "Only those named, with the key. Each look is written down."
        );
    public static Words Visit { get; } = new("Đến kiểm tra", "Come to the unit");
    public static Words VisitText { get; } =
        new(
            "Làm khi đoàn đã có mặt ở đơn vị: chỉ đơn vị này được mở, và cuộc kiểm tra đột xuất bắt đầu.",
            "When the team stands at the door: this unit alone is opened, and the surprise inspection begins."
        );
    public static Words Which { get; } = new("Đơn vị rút được thứ", "Drawn as number");
    public static Words VisitedNow { get; } =
        new("Cuộc kiểm tra đột xuất đã bắt đầu.", "The surprise inspection has begun.");
    public static Words Publish { get; } = new("Công khai toàn bộ", "Publish everything");
    public static Words PublishText { get; } =
        new(
            "Sau khi đã đến hết các đơn vị. Danh sách, lý do để ngoài, các mặt xúc xắc và kết quả được công khai; ai cũng kiểm chứng được.",
            "After the last visit. List, reasons, faces and result are published; anybody verifies them."
        );
    public static Words PublishedNow { get; } = new("Đã công khai.", "Published.");
    public static Words Marks { get; } = new("Dấu của các đơn vị rút được", "Marks of those drawn");
    public static Words Opened { get; } = new("đã đến", "visited");
    public static Words StillSealed { get; } = new("còn niêm phong", "still sealed");
    public static Words Nonce { get; } = new("Số để mở dấu", "Opening of the mark");
    public static Words Chance { get; } = new("Chọn ngẫu nhiên bằng", "Chance");
    public static Words Download { get; } =
        new("Tải tệp của cuộc rút thăm", "Download the file of the draw");
    public static Words Verify { get; } = new("Kiểm chứng", "Verify it");
    public static Words VerifyText { get; } =
        new(
            "Tải tệp về rồi mở trang kiểm chứng: trang tự tính lại trong trình duyệt của bạn, không gửi gì đi. Hoặc dùng lệnh chutri draw verify.",
            "Download the file and open the page that verifies: it computes in your own browser and sends nothing. Or use chutri draw verify."
        );
    public static Words DrawnTitle { get; } = new("Các đơn vị rút được", "Those drawn");
    public static Words Faces { get; } = new("Các mặt đã tung", "Faces thrown");
    public static Words OpenedTitle { get; } = new("Danh sách đã chốt", "The closed list");
    public static Words OpenedText { get; } =
        new(
            "Từng đơn vị với số liệu và số phần lúc chốt. Hãy so với sổ sách của đơn vị mà bạn biết.",
            "Each unit with its figures and shares when the list was closed. Compare those that you know."
        );
    public static Words NobodyLeftOut { get; } =
        new("Không đơn vị nào để ngoài.", "No unit was left out.");
    public static Words Filter { get; } = new("Lọc các cuộc rút thăm", "Filter draws");
    public static Words All { get; } = new("Tất cả cuộc rút thăm", "All draws");

    public static Words Dices(int throws) =>
        new($"{throws} lần tung xúc xắc 6 mặt", $"{throws} throws of a die of six faces");

    public static Words AndBeacon(string name, string round) =>
        new($"và số của {name}, lượt {round}", $"and the number of {name}, round {round}");

    public static Words Basis(long basis) =>
        new($"Mỗi đơn vị có {basis} phần.", $"Each unit has {Counted.Of(basis, "share")}.");

    /// <param name="meaning">What is counted, as a sentence begins.</param>
    public static Words Shares(long coefficient, Words meaning) =>
        new(
            $"Cộng {coefficient} phần cho mỗi {Small(meaning.Vietnamese)}.",
            $"{Counted.Of(coefficient, "more share")} for each {Small(meaning.English)}."
        );

    public static Words Point(long point, long of) =>
        new(
            $"may rủi chỉ vào điểm {point} trong {of} phần",
            $"chance pointed to {point} of {Counted.Of(of, "share")}"
        );

    public static Words More(int units) =>
        new($"Còn {units} đơn vị nữa trong tệp.", $"{Counted.Of(units, "more unit")} in the file.");

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    public static Words Of(int drawn, int? units) =>
        units is { } all
            ? new($"Rút {drawn} trong {all} đơn vị", $"{drawn} of {all} units")
            : new($"Rút {drawn} đơn vị", Counted.Of(drawn, "unit"));

    public static Words MarkLine(int number) => new($"Thứ {number}", $"Number {number}");

    public static Words Only(string unit) =>
        new($"Đã rút trúng {unit}, đoàn đã đến", $"{unit} was drawn and visited");
}
