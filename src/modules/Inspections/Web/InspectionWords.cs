using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <summary>What the pages of inspections say.</summary>
public static class InspectionWords
{
    public static Words Menu { get; } = new("Kiểm tra, giám sát", "Inspections");
    public static Words ListText { get; } =
        new(
            "Chỉ hiện những cuộc mà bạn có tên. Mỗi lần mở một cuộc ra xem đều được ghi lại.",
            "Only those that name you are listed. Each time you open one, that is written down."
        );
    public static Words NoneTitle { get; } =
        new("Không có cuộc nào mang tên bạn", "None names you");
    public static Words NoneText { get; } =
        new(
            "Người có thẩm quyền ra quyết định thì cuộc kiểm tra hiện ở đây.",
            "Once somebody decides on one that names you, it stands here."
        );
    public static Words Things { get; } = new("cuộc kiểm tra", "inspections");
    public static Words Code { get; } = new("Mã", "Code");
    public static Words Act { get; } = new("Việc", "Act");
    public static Words State { get; } = new("Đang ở đâu", "State");
    public static Words DecidedOn { get; } = new("Ngày quyết định", "Decided on");
    public static Words Plans { get; } = new("Kế hoạch năm", "Yearly plans");
    public static Words Draws { get; } = new("Rút thăm", "Draws");
    public static Words New { get; } = new("Ra quyết định kiểm tra", "Decide on an inspection");
    public static Words Unit { get; } = new("Đơn vị được kiểm tra", "Inspected unit");
    public static Words Surprise { get; } =
        new("Đột xuất: đơn vị không được báo trước", "Surprise: the unit is not told before");
    public static Words SurpriseMark { get; } = new("đột xuất", "surprise");
    public static Words Basis { get; } = new("Căn cứ", "Basis");
    public static Words BasisHint { get; } =
        new(
            "Ví dụ: Kế hoạch số 12-KH/UBKT ngày 05/01/2026",
            "For example: Plan 12-KH/UBKT of 5 January 2026"
        );
    public static Words Scope { get; } = new("Nội dung", "What is looked at");
    public static Words Papers { get; } = new("Hồ sơ cần cung cấp", "Papers asked for");
    public static Words PapersHint { get; } =
        new(
            "Mỗi dòng một loại. Bỏ trống nếu không cần; kiểm tra đột xuất thì không yêu cầu trước.",
            "One kind a line. Leave it empty where none are; a surprise asks for none beforehand."
        );
    public static Words Head { get; } = new("Trưởng đoàn", "Head of the team");
    public static Words Members { get; } = new("Thành viên", "Members");
    public static Words TieReason { get; } =
        new(
            "Lý do vẫn chọn người từng công tác ở đơn vị",
            "Why somebody who served there is chosen"
        );
    public static Words TieReasonHint { get; } =
        new(
            "Chương trình đối chiếu chức vụ 3 năm qua. Người đang giữ chức vụ ở đơn vị thì không vào đoàn được.",
            "Posts of three years are checked. Whoever holds one there now cannot be of the team."
        );
    public static Words Timetable { get; } =
        new("Thời gian, tính bằng ngày làm việc", "Times, in working days");
    public static Words DaysPapers { get; } = new("Cung cấp hồ sơ trong", "To hand over papers");
    public static Words DaysField { get; } = new("Làm việc tại đơn vị trong", "At the unit");
    public static Words DaysReply { get; } =
        new("Có ý kiến về dự thảo trong", "To reply to the draft");
    public static Words DaysConclude { get; } = new("Kết luận trong", "To conclude");
    public static Words Decide { get; } = new("Ra quyết định", "Decide");
    public static Words Decided { get; } =
        new(
            "Đã ra quyết định. Người có tên sẽ thấy trong việc của mình.",
            "Decided. Those named find it in their work."
        );
    public static Words PlanCode { get; } = new("Theo kế hoạch (mã)", "By the plan (code)");
    public static Words PlanLine { get; } = new("Dòng số", "Line number");
    public static Words Owner { get; } = new("Đơn vị kiểm tra", "Inspecting unit");
    public static Words DecidedBy { get; } = new("Người quyết định", "Decided by");
    public static Words Steps { get; } = new("Các bước và hạn", "Steps and deadlines");
    public static Words Step { get; } = new("Bước", "Step");
    public static Words Who { get; } = new("Ai làm", "Who");
    public static Words Due { get; } = new("Hạn", "Due");
    public static Words How { get; } = new("Đến đâu", "Standing");
    public static Words Team { get; } = new("Đoàn", "Team");
    public static Words ChangeTeam { get; } = new("Đổi đoàn", "Change the team");
    public static Words TeamChanged { get; } = new("Đã đổi đoàn.", "The team is changed.");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words NotDeclared { get; } = new("chưa khai", "not declared");
    public static Words NoTie { get; } = new("khai không liên quan", "declared no tie");
    public static Words TieNotKept { get; } =
        new("đã khai, nay không giữ nữa", "declared, no longer kept");
    public static Words DeclareTitle { get; } =
        new("Bạn có liên quan đến đơn vị này không?", "Does anything tie you to this unit?");
    public static Words DeclareText { get; } =
        new(
            "Người thân làm việc ở đó, vay mượn, từng xử lý việc của đơn vị, hoặc điều khác có thể làm người ta nghi ngờ. Không có thì để trống rồi bấm.",
            "A relative there, a debt, earlier work about the unit, or anything that others could doubt. Leave it empty where nothing does, and press."
        );
    public static Words Tie { get; } = new("Liên quan thế nào", "What ties you");
    public static Words Declare { get; } = new("Khai", "Declare");
    public static Words Declared { get; } = new("Đã ghi lời khai.", "Declared.");
    public static Words FilesTitle { get; } = new("Tài liệu trong hồ sơ", "Papers of the file");
    public static Words NoFiles { get; } = new("Chưa có tài liệu nào.", "No paper yet.");
    public static Words AddFiles { get; } = new("Thêm tài liệu", "Add papers");
    public static Words FilesHint { get; } =
        new(
            $"Biên bản, ảnh, bảng số liệu: một lần nhiều nhất {SentFiles.MostFiles} tệp, mỗi tệp nhiều nhất {SentFiles.MostBytes >> 20} MB. Mỗi tệp được giữ nguyên từng byte, kèm mã băm. Tài liệu mật không đưa vào đây.",
            $"Minutes, photographs, tables: {SentFiles.MostFiles} files at a time, {SentFiles.MostBytes >> 20} MB each at most. Each is kept byte for byte with its digest. What is marked secret does not come in."
        );
    public static Words Description { get; } = new("Là tài liệu gì", "What they are");
    public static Words Mistaken { get; } = new("Đưa nhầm?", "Put in by mistake?");
    public static Words MarkMistaken { get; } =
        new("Ghi là đưa nhầm", "Mark it as put in by mistake");
    public static Words MistakenHint { get; } =
        new(
            "Tệp vẫn còn trong hồ sơ, kèm lý do này.",
            "The file stays, and this reason beside it."
        );
    public static Words MistakenNow { get; } =
        new("Đã ghi tài liệu là đưa nhầm.", "The paper is marked as put in by mistake.");
    public static Words WithoutWorkHint { get; } =
        new(
            "Người ra quyết định giao việc khắc phục thì không phải ghi. Lý do chỉ người kiểm tra đọc được.",
            "Not needed once whoever decided has issued the work. Only those who inspect read it."
        );
    public static Words FilesAdded { get; } = new("Đã thêm vào hồ sơ.", "Added to the file.");
    public static Words HandOverTitle { get; } =
        new("Đã cung cấp đủ hồ sơ?", "Are all papers handed over?");
    public static Words HandOverText { get; } =
        new(
            "Đưa tài liệu vào hồ sơ trước, rồi bấm. Cái gì thiếu hoặc giao bằng giấy thì ghi rõ. Sau đó đoàn bắt đầu làm việc.",
            "Add the papers first, then press. Say what is missing or came on paper. Then the team begins."
        );
    public static Words Note { get; } = new("Ghi chú", "Note");
    public static Words HandOver { get; } = new("Đã cung cấp đủ", "All handed over");
    public static Words HandedOver { get; } =
        new("Đã ghi. Đoàn bắt đầu làm việc tại đơn vị.", "Noted. The team begins at the unit.");
    public static Words SendTitle { get; } =
        new("Kết thúc làm việc, gửi dự thảo", "End the visit and send the draft");
    public static Words Send { get; } = new("Gửi dự thảo lấy ý kiến", "Send the draft for reply");
    public static Words Sent { get; } =
        new(
            "Đã gửi dự thảo. Đơn vị và người có tên nhận được việc có ý kiến, có hạn.",
            "The draft is sent. The unit and the people named owe a reply by a day."
        );
    public static Words CloseTitle { get; } = new("Đóng hồ sơ", "Close the file");
    public static Words CloseText { get; } =
        new(
            "Chương trình lập mục lục tài liệu kèm mã băm. Đóng rồi thì không thêm được nữa.",
            "An index of papers and digests is made. Nothing is added after that."
        );
    public static Words Close { get; } = new("Đóng hồ sơ", "Close the file");
    public static Words Closed { get; } = new("Đã đóng hồ sơ.", "The file is closed.");
    public static Words Happened { get; } = new("Diễn biến", "What happened");
    public static Words Digest { get; } = new("Mã băm SHA-256", "SHA-256");
    public static Words DoneOn { get; } = new("xong", "done");

    public static Words Announced(bool surprise) =>
        surprise ? SurpriseMark : new("báo trước", "announced");

    public static Words Looks(int count) => new($"{count} lần xem", Counted.Of(count, "look"));

    public static Words WithoutWork(IReadOnlyList<int> findings) =>
        new(
            $"Vì sao kiến nghị ở phát hiện số {string.Join(", ", findings)} không thành việc nào",
            $"Why the recommendation of finding {string.Join(", ", findings)} became no work"
        );

    public static Words Heading(Words act, string unit, bool surprise) =>
        new(
            $"{act.Vietnamese}{(surprise ? " đột xuất" : "")}: {unit}",
            $"{(surprise ? "Surprise. " : "")}{act.English}: {unit}"
        );
}
