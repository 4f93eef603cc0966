using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public static class SessionWords
{
    public static Words When { get; } = new("Thời gian", "When");
    public static Words Place { get; } = new("Nơi học", "Where");
    public static Words Unit { get; } = new("Đơn vị tổ chức", "Unit that holds it");
    public static Words Kind { get; } = new("Hình thức", "Kind");
    public static Words SessionTitle { get; } = new("Tên buổi học", "Title");
    public static Words SessionTitleHint { get; } =
        new("Để trống thì lấy tên đơn vị và tên đợt.", "Left empty: the unit and the campaign.");
    public static Words Day { get; } = new("Ngày", "Day");
    public static Words Hour { get; } = new("Giờ bắt đầu", "Begins at");
    public static Words HourHint { get; } = new("Ví dụ: 14:00", "For example: 14:00");
    public static Words Until { get; } = new("Ngày cuối", "Last day");
    public static Words UntilHint { get; } =
        new("Chỉ ghi khi chọn tự học.", "Only for self-study.");
    public static Words SelfStudy { get; } = new("Tự học", "Self-study");
    public static Words SelfStudyText { get; } =
        new(
            "Mỗi người tự đọc tài liệu rồi xác nhận; xác nhận xong là được tính đã học. Ai không dùng máy thì bí thư đánh dấu giúp.",
            "Everybody reads the materials and confirms, and then counts as having attended. The secretary ticks whoever has no telephone."
        );
    public static Words CatchingUp { get; } = new("Học bù", "Catching up");
    public static Words CatchUpWay { get; } = new("Học bù bằng cách nào", "How");
    public static Words CatchUpDay { get; } = new("Hạn học bù", "By which day");
    public static Words CatchUpDayHint { get; } =
        new(
            "Ngày tổ chức buổi học bù, hoặc ngày cuối của tự học.",
            "The day of the make-up session, or the last day of self-study."
        );
    public static Words OnlyMakeUp { get; } =
        new("Chỉ ghi khi chọn buổi học bù.", "Only for a make-up session.");
    public static Words CatchUpAlone { get; } =
        new(
            "Bạn vắng buổi học. Hãy đọc tài liệu dưới đây rồi xác nhận; xác nhận xong là học bù xong.",
            "You missed a session. Read the materials below and confirm; then you have caught up."
        );
    public static Words CatchUpThere { get; } =
        new(
            "Bạn vắng buổi học. Hãy tới buổi học bù và điểm danh như thường lệ.",
            "You missed a session. Come to the make-up session and check in there."
        );
    public static Words AskMakeUp { get; } = new("Giao học bù", "Ask them to catch up");
    public static Words Speakers { get; } = new("Báo cáo viên", "Speakers");
    public static Words SpeakersHint { get; } =
        new("Họ tên, chức vụ; mỗi người một dòng.", "Name and post; one a line.");
    public static Words Delegates { get; } =
        new("Đại biểu cấp trên tới dự", "Delegates of superior bodies");
    public static Words Agenda { get; } = new("Chương trình", "Agenda");
    public static Words Confirming { get; } =
        new(
            "Tự điểm danh của ai phải chờ bí thư xác nhận",
            "Whose own check-in the secretary confirms"
        );
    public static Words Plan { get; } = new("Đặt buổi học", "Plan it");
    public static Words Planned { get; } = new("Đã đặt buổi học.", "The session is planned.");
    public static Words Open { get; } = new("Bắt đầu và điểm danh", "Begin and take the roll");
    public static Words OpenText { get; } =
        new(
            "Bấm khi mọi người đã vào phòng: mã điểm danh hiện lên, danh sách dưới đây đánh dấu được.",
            "Press when people are in the room: the code appears and the roll below can be ticked."
        );
    public static Words Opened { get; } =
        new("Buổi học đã bắt đầu. Hãy mở màn chiếu.", "It has begun. Show the code on the screen.");
    public static Words Projector { get; } = new("Mở màn chiếu mã", "Show the code on a screen");
    public static Words PrintRoll { get; } = new("In danh sách để ký", "Print the roll to sign");
    public static Words TypePaper { get; } = new("Nhập từ giấy", "Type in the paper roll");
    public static Words Import { get; } = new("Nhập từ tệp Excel", "Read an Excel file");
    public static Words CodeTitle { get; } = new("Mã điểm danh", "Code");
    public static Words CodeText { get; } =
        new(
            "Mã đổi sau 30 giây. Người học quét hoặc gõ mã trên màn chiếu, hoặc đọc tên để bí thư đánh dấu.",
            "It changes every 30 seconds. People scan or type it from the screen, or say their name to the secretary."
        );
    public static Words Present { get; } = new("Có mặt", "Present");
    public static Words Roll { get; } = new("Danh sách", "Roll");
    public static Words RollStands { get; } =
        new(
            "Đợt quán triệt đã kết thúc nên danh sách này giữ nguyên.",
            "The campaign is closed, so this roll stands as it is."
        );
    public static Words RollText { get; } =
        new(
            "Dùng phím Tab và phím cách để đánh dấu, Enter để lưu.",
            "Tab and Space to tick, Enter to save."
        );
    public static Words Save { get; } = new("Lưu danh sách", "Save the roll");
    public static Words ConfirmAll { get; } =
        new("Xác nhận tất cả người đang chờ", "Confirm all who wait");
    public static Words Confirmed { get; } = new("Đã xác nhận.", "Confirmed.");
    public static Words Strike { get; } = new("Gạch tên", "Strike");
    public static Words Struck { get; } =
        new("Đã gạch tên. Dòng cũ vẫn đọc được.", "Struck. The entry stays readable.");
    public static Words StrikeText { get; } =
        new(
            "Người này không còn được tính là có mặt. Dòng điểm danh cũ, lý do và người gạch vẫn được giữ.",
            "The person no longer counts as present. The entry, the reason and who struck it are kept."
        );
    public static Words Search { get; } = new("Tìm tên trong danh sách", "Find a name");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words FilterLabel { get; } = new("Chọn phần danh sách", "Part of the roll");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words Missing { get; } = new("Chưa có mặt", "Missing");
    public static Words WaitingFilter { get; } = new("Chờ xác nhận", "To be confirmed");
    public static Words NotYet { get; } = new("chưa tới", "not here");
    public static Words Waits { get; } = new("chờ xác nhận", "to be confirmed");
    public static Words Exempt { get; } = new("được miễn", "exempt");
    public static Words Elsewhere { get; } = new("đã dự buổi khác", "attended another one");
    public static Words NobodyYet { get; } = new("Chưa có ai.", "Nobody yet.");
    public static Words Nobody { get; } =
        new("Không có ai trong phần danh sách này.", "Nobody in this part of the roll.");
    public static Words OnlyForThoseOfSession { get; } =
        new(
            "Biên bản và kết luận chỉ dành cho người học buổi này, cho đơn vị và cấp trên của đơn vị.",
            "Minutes and conclusions are for those whom the session was for, for the unit and those above it."
        );
    public static Words OnlyHolders { get; } =
        new(
            "Danh sách người dự do bí thư và người điều hành đợt này xem. Nếu một chức vụ khác của bạn là chức vụ ấy, hãy chọn nó cạnh tên bạn ở góc trên.",
            "The roll is read by the secretary and by those who run the campaign. If another post of yours is that one, choose it beside your name at the top."
        );
    public static Words End { get; } = new("Kết thúc buổi học", "End the session");
    public static Words Minutes { get; } = new("Biên bản", "Minutes");
    public static Words MinutesHint { get; } =
        new(
            "Ai chủ trì, ai trình bày, nội dung chính, ý kiến thảo luận, kết luận.",
            "Who presided and spoke, what was said and concluded."
        );
    public static Words Ended { get; } =
        new("Buổi học đã kết thúc, biên bản đã lưu.", "It has ended; the minutes are kept.");
    public static Words Conclusions { get; } = new("Kết luận, việc cần làm", "Conclusions");
    public static Words NoConclusions { get; } =
        new("Chưa có kết luận nào.", "No conclusion has been noted.");
    public static Words ConclusionsLater { get; } =
        new(
            "Kết luận được ghi ở đây từ lúc buổi học bắt đầu.",
            "Conclusions are noted here once the session has begun."
        );
    public static Words ConclusionsText { get; } =
        new(
            "Ta thấy còn thiếu gì, sẽ làm gì, đến khi nào? Mỗi kết luận một dòng; từ đó giao việc có chủ trì và hạn.",
            "What did we find wanting, what will we do, by when? One conclusion each; work with a lead and a deadline is given out from it."
        );
    public static Words Conclusion { get; } = new("Nội dung kết luận", "Conclusion");
    public static Words Note { get; } = new("Ghi kết luận", "Note it");
    public static Words Noted { get; } = new("Đã ghi kết luận.", "Noted.");
    public static Words GiveWork { get; } = new("Giao việc", "Give out work");
    public static Words Given { get; } = new("Đã giao việc", "Given out:");
    public static Words WorkTitle { get; } = new("Việc cần làm", "Work to do");
    public static Words Deliverable { get; } = new("Sản phẩm", "Product");
    public static Words Lead { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Accountable { get; } = new("Người chịu trách nhiệm", "Accountable person");
    public static Words AccountableHint { get; } =
        new("Để trống: người đứng đầu đơn vị chủ trì.", "Left empty: the head of the lead unit.");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words AuthorityUsual { get; } = SessionFieldWords.AuthorityUsual;
    public static Words FollowUpTitle { get; } =
        new("Ba câu hỏi sau buổi học", "Three questions after the session");
    public static Words FollowUpText { get; } =
        new(
            "Trả lời xong là thành việc của đơn vị: đơn vị chủ trì, người đứng đầu chịu trách nhiệm, có hạn. Muốn giao đơn vị khác thì ghi kết luận rồi bấm Giao việc.",
            "Answered, it becomes work of this unit, with its head accountable, and a deadline. For work of another unit note a conclusion and give out work from it."
        );
    public static Words Wanting { get; } =
        new("Ta thấy còn thiếu gì?", "What did we find wanting?");
    public static Words Will { get; } = new("Sẽ làm gì?", "What will we do?");
    public static Words ByWhen { get; } = new("Đến khi nào?", "By when?");
    public static Words NoteAndGive { get; } =
        new("Ghi và giao việc", "Note it and give out the work");
    public static Words FollowUps { get; } =
        new("Việc sau các buổi học", "What follows from the sessions");
    public static Words FollowUpThings { get; } = new("kết luận", "conclusions");
    public static Words NoFollowUps { get; } =
        new(
            "Trong phạm vi bạn được xem, chưa buổi học nào ghi kết luận. Bí thư ghi ở trang buổi học, từ đó giao việc.",
            "No session whose conclusions you may read has noted one yet. The secretary notes it on the session's page and gives out work from there."
        );
    public static Words NotGiven { get; } = new("chưa giao việc", "no work given out yet");
    public static Words Due { get; } = new("Hạn hoàn thành", "To be done by");
    public static Words Files { get; } = new("Biên bản, ảnh, danh sách có chữ ký", "Files");
    public static Words FileKind { get; } = new("Loại", "Kind");
    public static Words File { get; } = new("Tệp", "Files");
    public static Words AddFiles { get; } = new("Nộp tệp", "Add");
    public static Words FilesAdded { get; } = new("Đã lưu tệp.", "The files are kept.");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words PaperTitle { get; } = new("DANH SÁCH CÓ MẶT", "ATTENDANCE ROLL");
    public static Words Number { get; } = new("TT", "No.");
    public static Words Post { get; } = new("Chức vụ", "Post");
    public static Words Signature { get; } = new("Ký tên", "Signature");
    public static Words Secretary { get; } = new("Người ghi danh sách", "Kept by");
    public static Words PaperText { get; } =
        new(
            "Đánh dấu những người đã ký trên giấy và chọn ảnh chụp hoặc bản quét của tờ giấy. Bản quét được giữ nguyên.",
            "Tick who signed, and choose a photograph or scan of the paper. It is kept as it is."
        );
    public static Words WhoSigned { get; } = new("Ai đã ký", "Who signed");
    public static Words Scan { get; } = new("Ảnh chụp hoặc bản quét", "Photograph or scan");
    public static Words ImportText { get; } =
        new(
            "Dòng đầu của bảng là tên cột, có cột “Mã cán bộ”; cột “Họ tên” thì được đối chiếu. Nếu có lỗi, mọi lỗi được nêu cùng lúc và chưa ai được ghi.",
            "The first row names the columns, one of them “code”; a column “name” is compared. Where anything is wrong all of it is said at once, and nobody is written down."
        );
    public static Words ImportFile { get; } =
        new("Tệp Excel (.xlsx) hoặc CSV", "Excel file (.xlsx) or CSV");
    public static Words Read { get; } = new("Đọc và ghi danh sách", "Read it");
    public static Words PaperAddress { get; } = new("Điểm danh tại", "Check in at");
    public static Words ScanOrType { get; } =
        new(
            "Quét mã, hoặc mở địa chỉ rồi gõ 6 số",
            "Scan, or open the address and type the six figures"
        );
    public static Words Ready { get; } = new("Buổi học chưa bắt đầu", "The session has not begun");
    public static Words Over { get; } = new("Buổi học đã kết thúc", "The session has ended");

    public static Words Heading(int present, int expected)
    {
        var share = NumberText.OutOf(present, expected);
        return new($"{share.Vietnamese} người đã có mặt", $"{share.English} present");
    }

    public static Words Changes(int seconds) =>
        new($"Mã đổi sau {seconds} giây", $"Changes in {seconds} seconds");

    public static Words Rule(int expected) =>
        new(
            $"Tính trên {NumberText.Of(expected).Vietnamese} người của đơn vị có tên trong danh sách đã chốt, trừ người được miễn.",
            $"Of {NumberText.Of(expected).English} people of the unit on the frozen list, less those exempt."
        );

    public static Words Saved(int added) =>
        added == 0
            ? new("Mọi người đã có trong danh sách.", "All of them were on the roll already.")
            : new($"Đã ghi thêm {added} người.", $"{added} more on the roll.");

    public static Words Waiting(int count) =>
        new($"{count} người chờ xác nhận", $"{count} to be confirmed");

    public static Words GivenWork(string code) =>
        new($"Đã giao việc {code}.", $"{code} was given out.");

    public static Words StudyUntil(DateOnly day) =>
        new(
            $"Tự học đến hết {DateText.Full(day).Vietnamese}",
            $"Self-study until {DateText.Full(day).English}"
        );

    public static Words DueBy(DateOnly day) =>
        new(
            $"Hạn: {DateText.Full(day).Vietnamese}.",
            $"To be done by {DateText.Full(day).English}."
        );

    public static Words CaughtUp(int done, int asked)
    {
        var share = NumberText.OutOf(done, asked);
        return new(
            $"{share.Vietnamese} người được giao học bù đã học",
            $"{share.English} asked to catch up have done so"
        );
    }

    public static Words ToCatchUp(int count) =>
        new(
            $"{count} người vắng chưa được giao học bù, hoặc vắng cả buổi học bù đã kết thúc. Việc học bù hiện trong Việc của tôi của từng người, tự kết thúc khi người đó học xong hoặc được miễn.",
            $"{count} who missed it were not asked to catch up yet, or missed the make-up session too. It stands in the work of each, and ends by itself once that person attended or was exempted."
        );

    internal static Words MakeUpAsked(MakeUpGiven given)
    {
        var (asked, left) = (NumberText.Of(given.People), NumberText.Of(given.Left));
        return given.Left == 0
            ? new(
                $"Đã giao {asked.Vietnamese} người học bù tại {given.Session}.",
                $"{asked.English} asked to catch up at {given.Session}."
            )
            : new(
                $"Đã giao {asked.Vietnamese} người học bù tại {given.Session}. Còn {left.Vietnamese} người, hãy giao tiếp.",
                $"{asked.English} asked to catch up at {given.Session}. {left.English} are left: ask again."
            );
    }

    internal static Words CatchUp(MakeUpEnd? end, DateOnly due)
    {
        var name = end.Name();
        return end is null
            ? new(
                $"{name.Vietnamese}, hạn {DateText.Brief(due).Vietnamese}",
                $"{name.English} by {DateText.Brief(due).English}"
            )
            : name;
    }

    public static Words Way(string name, int count) => new($"{count} {name}", $"{count} {name}");

    public static Words More(long total, int shown) =>
        new(
            $"Danh sách có {total} người; trang này hiện {shown} người đầu. Hãy in hoặc nhập phần còn lại từ tệp Excel.",
            $"The roll has {total} people; the first {shown} are shown. Use an Excel file for the others."
        );
}
