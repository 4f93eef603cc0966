using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

public static class CounterWords
{
    public static Words Title { get; } = new("Tiếp nhận hồ sơ", "Receive a file");
    public static Words Keys { get; } =
        new(
            "Làm được bằng bàn phím: gõ vài chữ của tên thủ tục, phím mũi tên và Enter để chọn, Tab để sang ô sau, phím cách để đánh dấu giấy tờ.",
            "Works with the keyboard alone: type some letters of the procedure, choose with the arrows and Enter, go on with Tab, tick papers with the space bar."
        );
    public static Words Procedure { get; } = new("Thủ tục", "Procedure");
    public static Words Counter { get; } =
        new("Tiếp nhận tại quầy của", "Received at the counter of");
    public static Words Choose { get; } = new("Mở phiếu tiếp nhận", "Open");
    public static Words NoneReceivable { get; } =
        new("Chưa có thủ tục nào tiếp nhận được", "No procedure can be received yet");
    public static Words NoneReceivableText { get; } =
        new(
            "Thủ tục phải có trong danh mục của đơn vị anh/chị và đã gắn quy trình.",
            "A procedure must stand in the catalogue of your unit and have a process."
        );
    public static Words Applicant { get; } = new("Người nộp hồ sơ", "Applicant");
    public static Words Name { get; } = new("Họ tên, hoặc tên tổ chức", "Name");
    public static Words Phone { get; } = new("Điện thoại", "Telephone");
    public static Words Identity { get; } = new("Số định danh", "Identity number");
    public static Words IdentityHint { get; } =
        new(
            "Chỉ ghi khi thủ tục cần. Của cá nhân hoặc tổ chức.",
            "Only where the procedure needs it. Of a person or an organisation."
        );
    public static Words Address { get; } = new("Địa chỉ", "Address");
    public static Words Papers { get; } = new("Giấy tờ đã có", "Papers that are there");
    public static Words PapersHint { get; } =
        new(
            "Đánh dấu từng giấy tờ đã kiểm tra và đúng.",
            "Tick each paper that was looked at and is right."
        );
    public static Words MayBeMissing { get; } = new("không bắt buộc", "need not be there");
    public static Words Note { get; } =
        new("Nội dung cần sửa, hoặc lý do từ chối", "What to correct, or why it is refused");
    public static Words NoteHint { get; } =
        new(
            "Mỗi ý một dòng. Giấy tờ còn thiếu được tự ghi vào phiếu yêu cầu bổ sung.",
            "One a line. Missing papers go into the request by themselves."
        );
    public static Words Accept { get; } = new("Tiếp nhận", "Take in");
    public static Words Ask { get; } = new("Yêu cầu bổ sung", "Ask for what is missing");
    public static Words Refuse { get; } = new("Từ chối", "Refuse");
    public static Words Another { get; } = new("Chọn thủ tục khác", "Choose another procedure");
    public static Words Next { get; } = new("Tiếp nhận hồ sơ khác", "Receive the next");
    public static Words AskedBefore { get; } =
        new(
            "Người nộp đã được yêu cầu bổ sung một lần. Nay chỉ tiếp nhận, hoặc từ chối có lý do.",
            "The applicant was asked once. Now it is taken in, or refused with reasons."
        );
    public static Words Promise { get; } = new("Thời hạn giải quyết", "Promised within");
    public static Words Fee { get; } = new("Phí, lệ phí", "Fee");
    public static Words IfTakenNow { get; } = new("Tiếp nhận bây giờ thì hẹn", "Taken in now");

    public static Words List { get; } = new("Hồ sơ một cửa", "Files of the counter");
    public static Words Files { get; } = new("hồ sơ", "files");
    public static Words None { get; } = new("Không có hồ sơ nào", "No files");
    public static Words NoneText { get; } =
        new(
            "Hồ sơ tiếp nhận tại quầy của đơn vị anh/chị nằm ở đây.",
            "What your counter receives stands here."
        );
    public static Words NoneMatches { get; } =
        new(
            "Không hồ sơ nào khớp điều kiện đang lọc. Hãy bỏ bớt điều kiện.",
            "No file matches what is filtered. Leave some of it out."
        );
    public static Words Filter { get; } = new("Lọc hồ sơ", "Filter");
    public static Words Search { get; } =
        new("Tìm theo mã hồ sơ, người nộp hoặc thủ tục", "Find by code, applicant or procedure");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words UnderWay { get; } = new("Đang giải quyết", "Under way");
    public static Words Late { get; } = new("Quá hẹn", "Past the date");
    public static Words Ready { get; } = new("Chờ trả kết quả", "To be handed out");
    public static Words Waiting { get; } = new("Chờ bổ sung", "Waiting for papers");
    public static Words HandedOver { get; } = new("Đã trả", "Handed out");
    public static Words NotTaken { get; } = new("Từ chối", "Refused");
    public static Words Stopped { get; } = new("Dừng", "Stopped");
    public static Words File { get; } = new("Hồ sơ", "File");
    public static Words Came { get; } = new("Nộp lúc", "Came");
    public static Words Due { get; } = new("Hẹn trả", "Promised by");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words PublicBoard { get; } = new("Công khai tiến độ", "Public board");

    public static Words ApplicantGone { get; } =
        new("đã xóa theo thời hạn lưu giữ", "taken out after its time");

    public static Words NewDue(DateOnly day)
    {
        var said = DateText.Brief(day);
        return new($"hẹn lại {said.Vietnamese}", $"new date {said.English}");
    }
}
