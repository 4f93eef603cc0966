using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Web;

internal static class ProposalWords
{
    public static readonly Words Documents = new("Văn bản", "Documents");
    public static readonly Words Document = new("Hồ sơ văn bản", "The document");
    public static readonly Words Review = new("Xem lại và giao việc", "Look over and issue");
    public static readonly Words Together = new("Văn bản và đề xuất", "Document and proposals");
    public static readonly Words Underlines = new("Kiểu gạch chân: ", "Underlines: ");
    public static readonly Words Unit = new("đơn vị", "unit");
    public static readonly Words DeadlineWord = new("thời hạn", "deadline");
    public static readonly Words DeliverableWord = new("sản phẩm", "deliverable");
    public static readonly Words Reference = new("dẫn chiếu", "reference");
    public static readonly Words MustDo = new("việc phải làm", "what must be done");
    public static readonly Words NextPrevious = new("sau, trước", "next, previous");
    public static readonly Words AcceptKey = new("duyệt", "accept");
    public static readonly Words EditKey = new("sửa", "edit");
    public static readonly Words SplitKey = new("tách", "split");
    public static readonly Words MergeKey = new("gộp", "merge");
    public static readonly Words RejectKey = new("bỏ", "reject");
    public static readonly Words Accept = new("Duyệt", "Accept");
    public static readonly Words Edit = new("Sửa", "Edit");
    public static readonly Words Split = new("Tách", "Split");
    public static readonly Words Merge = new("Gộp", "Merge");
    public static readonly Words Reject = new("Bỏ", "Reject");
    public static readonly Words TakeUpAgain = new("Xem lại", "Take up again");
    public static readonly Words WhichLeads = new(
        "Các đơn vị cùng được giao. Đơn vị nào chủ trì?",
        "Several units are named. Which one leads?"
    );
    public static readonly Words Lead = new("Chủ trì", "Lead");
    public static readonly Words Cooperating = new("Phối hợp", "Cooperating");
    public static readonly Words Deadline = new("Thời hạn", "Deadline");
    public static readonly Words Deliverable = new("Sản phẩm", "Deliverable");
    public static readonly Words WhyCareful = new("Vì sao cần xem kỹ.", "Why look twice.");
    public static readonly Words NothingAsked = new(
        "Không có việc phải làm.",
        "Nothing is asked here."
    );
    public static readonly Words NothingFound = new(
        "Đoạn này có yêu cầu nhưng chưa có việc.",
        "Something is asked here, and there is no task for it yet."
    );
    public static readonly Words AddHere = new(
        "Thêm việc từ đoạn này",
        "Add a task from this passage"
    );
    public static readonly Words AddSelected = new(
        "Thêm việc từ chỗ đã chọn",
        "Add a task from the selected words"
    );
    public static readonly Words NoLead = new("chưa có chủ trì", "no lead yet");
    public static readonly Words NoDeadline = new("chưa có thời hạn", "no deadline yet");
    public static readonly Words Continuing = new("thường xuyên", "continuing");
    public static readonly Words TitleField = new("Việc phải làm", "What is to be done");
    public static readonly Words TitleHint = new(
        "Bắt đầu bằng một động từ: “Biên soạn tài liệu hỏi – đáp”",
        "Begin with a verb: “Write the questions and answers”"
    );
    public static readonly Words LeadField = new("Đơn vị chủ trì", "Lead unit");
    public static readonly Words LeadHint = new(
        "Chọn một đơn vị. Chọn nhiều đơn vị khi mỗi đơn vị tự làm phần mình: mỗi đơn vị sẽ có một việc riêng.",
        "Choose one. Choose several where each does its own part: every one gets an assignment of its own."
    );
    public static readonly Words AccountableField = new(
        "Người chịu trách nhiệm",
        "Accountable person"
    );
    public static readonly Words AccountableHint = new(
        "Để trống thì người đứng đầu đơn vị chủ trì chịu trách nhiệm.",
        "Left empty, the head of the lead unit answers."
    );
    public static readonly Words CooperatingField = new("Đơn vị phối hợp", "Cooperating units");
    public static readonly Words NotYet = new("Chưa rõ", "Not yet clear");
    public static readonly Words DeliverableField = new("Sản phẩm phải nộp", "Deliverable");
    public static readonly Words AuthorityField = new("Thẩm quyền, căn cứ giao", "Authority");
    public static readonly Words AuthorityHint = new(
        "Đơn vị chủ trì làm theo văn bản nào, được tự quyết hoặc yêu cầu điều gì.",
        "By which document the lead acts, what it may decide or ask for."
    );
    public static readonly Words Quoted = new("Văn bản viết", "The document says");
    public static readonly Words WrittenLead = new("Tên trong văn bản", "Name in the document");
    public static readonly Words SaveProposal = new("Lưu đề xuất", "Save the proposal");
    public static readonly Words Reason = new("Lý do", "Reason");
    public static readonly Words MergeWith = new(
        "Gộp với đề xuất nào?",
        "Merge with which proposal?"
    );
    public static readonly Words MergedTitle = new("Tên việc sau khi gộp", "Title after merging");
    public static readonly Words FirstPart = new("Việc thứ nhất", "First task");
    public static readonly Words SecondPart = new("Việc thứ hai", "Second task");
    public static readonly Words All = new("Tất cả", "All");
    public static readonly Words ProvisionColumn = new("Mục", "Provision");
    public static readonly Words DemandColumn = new("Yêu cầu", "What it asks");
    public static readonly Words WorkColumn = new("Việc", "Work");
    public static readonly Words CoverageColumn = new("Bao phủ", "Coverage");
    public static readonly Words ActColumn = new("Xử lý", "To do");
    public static readonly Words CoverageCaption = new(
        "Điều khoản có yêu cầu, việc đã tách, đơn vị chủ trì; chỗ còn thiếu xếp trước",
        "Provisions with demands, their work and lead units; what is missing comes first"
    );
    public static readonly Words FilterCoverage = new("Lọc theo mức bao phủ", "Filter by coverage");
    public static readonly Words SetAside = new("Để ngoài…", "Set aside…");

    /// <summary>The hidden field that says which list was looked at.</summary>
    public const string SeenField = "seen";

    public static readonly Words Issue = new("Giao việc", "Issue");

    /// <summary>Whoever holds several posts sees for which one it is done before pressing.</summary>
    public static Words IssuesAs(string title) =>
        new(
            $"Giao với chức vụ {title}; kết quả sẽ trình về đơn vị của chức vụ này. Muốn giao với chức vụ khác, hãy đổi ở góc trên trước.",
            $"Issued as {title}; results come back to the unit of this post. To issue for another post, change it at the top first."
        );

    public static readonly Words LeaderIssues = new(
        "Chức vụ này chuẩn bị việc; người đứng đầu hoặc cấp phó giao. Các đề xuất đã duyệt đang hiện trong Việc của tôi của người giao việc.",
        "This post prepares the work; a head or deputy issues it. What is accepted already stands in the My work of whoever issues."
    );
    public static readonly Words BackToReading = new("Về trang đọc", "Back to reading");
    public static readonly Words NothingToIssue = new(
        "Chưa có đề xuất nào được duyệt",
        "No proposal has been accepted"
    );
    public static readonly Words NothingToIssueText = new(
        "Duyệt đề xuất ở trang đọc văn bản rồi quay lại đây để giao.",
        "Accept proposals on the reading page, then come back to issue them."
    );
    public static readonly Words IssueCaption = new(
        "Sẽ giao, mỗi dòng một việc",
        "To be issued, an assignment a row"
    );
    public static readonly Words Person = new("Chịu trách nhiệm", "Accountable");
    public static readonly Words TheTask = new("Việc", "Task");
    public static readonly Words StillToSay = new("Còn thiếu", "Still missing");
    public static readonly Words ChangedTitle = new(
        "Văn bản đã có bản mới: việc có điều khoản thay đổi",
        "The document has a new version: assignments whose provisions changed"
    );
    public static readonly Words NotReadTitle = new(
        "Văn bản này không có nội dung để đọc",
        "This document has no content to read"
    );
    public static readonly Words NewProposal = new(
        "Thêm việc từ văn bản",
        "Add a task from the document"
    );
    public static readonly Words EditProposal = new("Sửa đề xuất", "Edit the proposal");
    public static readonly Words SplitHeading = new("Tách thành hai việc", "Split into two tasks");
    public static readonly Words MergeHeading = new("Gộp hai đề xuất", "Merge two proposals");
    public static readonly Words RejectHeading = new("Bỏ đề xuất này?", "Reject this proposal?");
    public static readonly Words RejectKept = new(
        "Đề xuất vẫn được giữ, kèm người bỏ và lý do; có thể xem lại bất cứ lúc nào.",
        "The proposal is kept, with who rejected it and why; it can be taken up again at any time."
    );
    public static readonly Words RejectUncovers = new(
        "Nếu điều khoản không còn việc nào, bảng bao phủ sẽ ghi là chưa có việc.",
        "If the provision is left without work, the coverage table will show it as uncovered."
    );
    public static readonly Words AsideHeading = new(
        "Để ngoài, không giao việc?",
        "Set aside, without an assignment?"
    );
    public static readonly Words AsideKept = new(
        "Điều khoản được ghi là để ngoài, kèm tên người quyết định và lý do.",
        "The provision is recorded as set aside, with who decided and why."
    );
    public static readonly Words AcceptedTold = new("Đã duyệt.", "Accepted.");
    public static readonly Words SavedTold = new(
        "Đã lưu đề xuất. Hãy duyệt khi thấy đúng.",
        "The proposal is saved. Accept it when it is right."
    );
    public static readonly Words RejectedTold = new("Đã bỏ đề xuất.", "The proposal is rejected.");
    public static readonly Words ReopenedTold = new("Đã mở lại để xem.", "Taken up again.");
    public static readonly Words MergedTold = new(
        "Đã gộp hai đề xuất.",
        "The two proposals are merged."
    );
    public static readonly Words SplitTold = new(
        "Đã tách thành hai đề xuất.",
        "Split into two proposals."
    );
    public static readonly Words AsideTold = new(
        "Đã ghi điều khoản là để ngoài.",
        "The provision is set aside."
    );
    public static readonly Words TakenUpTold = new(
        "Đã mở lại điều khoản.",
        "The provision is taken up again."
    );

    public static Words Heading(int all, int decided, int careful) =>
        careful > 0
            ? new(
                $"{all} đề xuất · {decided} đã duyệt · {careful} cần xem kỹ",
                $"{all} proposals · {decided} accepted · {careful} to look at twice"
            )
            : new($"{all} đề xuất · {decided} đã duyệt", $"{all} proposals · {decided} accepted");

    public static Words NoProposals =>
        new("Không có việc nào trong văn bản", "No task in this document");

    public static Words Strip(int all, int decided, int careful) =>
        new(
            $"{all} đề xuất theo thứ tự văn bản: {decided} đã duyệt, {careful} cần xem kỹ, {all - decided - careful} chưa duyệt",
            $"{all} proposals in the order of the text: {decided} accepted, {careful} to look at twice, {all - decided - careful} to do"
        );

    public static Words NumberOf(int number, int all) =>
        new($"{number} trong {all}", $"{number} of {all}");

    public static Words AcceptReady(int count) =>
        new($"Duyệt {count} đề xuất đủ 6 rõ", $"Accept the {count} with all six clear");

    public static Words AcceptedMany(int count) =>
        new($"Đã duyệt {count} đề xuất.", $"{count} proposals accepted.");

    public static Words AcceptedBy(string? who) => new($"{who} duyệt", $"accepted by {who}");

    public static Words RejectedBy(string? who, Words at) =>
        new($"Đã bỏ: {who}, {at.Vietnamese}", $"Rejected: {who}, {at.English}");

    public static Words Careful => new("cần xem kỹ", "look twice");

    public static Words Pending => new("chưa duyệt", "not yet accepted");

    public static Words IssuedWord => new("đã giao", "issued");

    public static Words LedBy(string lead, IReadOnlyList<string> others) =>
        others.Count == 0
            ? new($"{lead} chủ trì", $"{lead} leads")
            : new(
                $"{lead} chủ trì, {string.Join(", ", others)} phối hợp",
                $"{lead} leads, {string.Join(", ", others)} {(others.Count == 1 ? "cooperates" : "cooperate")}"
            );

    public static Words EachOf(int count) =>
        new($"{count} đơn vị, mỗi đơn vị một việc", $"{count} units, an assignment each");

    public static Words AsideBy(string who, string why) => new($"{who}: {why}", $"{who}: {why}");

    public static Words WorkCount(int count) =>
        new($"{count} việc", count == 1 ? "1 assignment" : $"{count} assignments");

    public static Words IssueHeading(int count) =>
        new(
            $"Sẽ giao {count} việc",
            count == 1 ? "1 assignment will be issued" : $"{count} assignments will be issued"
        );

    /// <summary>"3 việc giao được · 2 việc chưa giao được: 2 chưa rõ thời gian, 1 chưa rõ sản phẩm".</summary>
    public static Words CanBeIssued(int count) =>
        new(
            $"{count} việc đủ rõ để giao",
            count == 1 ? "1 is clear enough to issue" : $"{count} are clear enough to issue"
        );

    public static Words CannotBeIssued(int count, IReadOnlyList<(int Count, Words Why)> whys) =>
        new(
            $"{count} việc chưa giao được: {string.Join(", ", whys.Select(why => $"{why.Count} {why.Why.Vietnamese}"))}",
            $"{count} cannot be issued: {string.Join(", ", whys.Select(why => $"{why.Count} {why.Why.English}"))}"
        );

    public static Words NotClear(Words clarity) =>
        new($"chưa rõ {clarity.Vietnamese}", $"without clear {clarity.English}");

    public static readonly Words DueIsPast = new("có hạn đã qua", "due in the past");

    public static readonly Words DuePassed = new(
        "Hạn đã qua: sửa thời hạn trước khi giao.",
        "The deadline has passed: correct it before issuing."
    );

    public static readonly Words AllOrNone = new(
        "Chỉ giao khi mọi việc đã rõ: giao tất cả cùng lúc.",
        "They are issued together, once all of them are clear."
    );

    public static readonly Words SilentProvisions = new(
        "Máy không thấy việc",
        "No task seen by the machine"
    );

    public static readonly Words ClearFirst = new(
        "Nút “Giao việc” hiện ra ở đây khi mọi việc trong bảng đã đủ rõ.",
        "The button “Issue” appears here once everything in the table is clear."
    );

    public static Words DueIfToday(Deadline due)
    {
        var day = DeadlineViews.Timed(DateText.Full(due.Due), due.At);
        return due.At is null
            ? new($"giao hôm nay thì hạn là {day.Vietnamese}", $"issued today, due {day.English}")
            : new($"giao ngay thì hạn là {day.Vietnamese}", $"issued now, due {day.English}");
    }

    public static Words LeftHeading(int count) =>
        new(
            $"{count} điều khoản chưa rõ việc, chưa giao lần này",
            count == 1
                ? "1 provision is not settled and is not issued now"
                : $"{count} provisions are not settled and are not issued now"
        );

    public static Words StillPending(int count) =>
        new(
            $"{count} đề xuất chưa duyệt sẽ ở lại, không bị giao.",
            count == 1
                ? "1 proposal is not accepted and stays."
                : $"{count} proposals are not accepted and stay."
        );

    public static Words IssuedTold(int count, string first, string last) =>
        count == 1
            ? new($"Đã giao việc {first}.", $"{first} is issued.")
            : new(
                $"Đã giao {count} việc, từ {first} đến {last}.",
                $"{count} assignments are issued, {first} to {last}."
            );

    public static readonly Words ChooseLead = new("Chọn đơn vị chủ trì", "Choose the lead");

    public static readonly Words KeepOneLead = new("Bỏ bớt một việc", "Drop one of them");

    public static readonly Words SeeChange = new("Xem chỗ đã sửa", "See what changed");

    public static readonly Words KeepAsItIs = new("Việc vẫn đúng…", "The work is still right…");

    public static readonly Words GoToIssue = new("Xem lại để giao", "Review and issue");

    public static readonly Words GoToAccept = new("Duyệt đề xuất", "Judge the proposal");

    public static readonly Words Settled = new("đã rõ", "settled");

    public static Words CoverageHeading(int covered, int all) =>
        new($"{covered} / {all} điều khoản đã rõ", $"{covered} / {all} provisions settled");

    public static Words StateName(CoverageState state) =>
        state switch
        {
            CoverageState.Uncovered => new("chưa có việc", "no work"),
            CoverageState.NoLead => new("chưa có chủ trì", "no lead"),
            CoverageState.LedTwice => new("hai chủ trì", "two leads"),
            CoverageState.Changed => new("đã sửa, cần xem lại", "changed, look again"),
            CoverageState.Proposed => new("chờ giao", "to be issued"),
            CoverageState.SetAside => new("để ngoài", "set aside"),
            CoverageState.NothingAsked => new("máy không thấy việc", "no task seen"),
            _ => new("đủ", "covered"),
        };

    public static Words Changed(string how) => new(how, how);
}
