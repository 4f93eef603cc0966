using Chutri.Platform;

namespace Chutri.Inspections.Api;

/// <summary>What each operation about inspections does, by its identifier.</summary>
internal static class InspectionApiWords
{
    public static Words Find { get; } =
        new("Các cuộc kiểm tra mà mình có tên", "Inspections that name the caller");
    public static Words Decide { get; } =
        new(
            "Quyết định kiểm tra, giám sát hoặc thanh tra một đơn vị và lập đoàn",
            "Decide on an inspection of a unit, and its team"
        );
    public static Words Show { get; } =
        new(
            "Một cuộc kiểm tra; mỗi lần xem được ghi lại",
            "One inspection; each look is written down"
        );
    public static Words Paper { get; } =
        new("Tải một tài liệu của hồ sơ", "Fetch a paper of the file");
    public static Words ChangeTeam { get; } = new("Đổi đoàn kiểm tra", "Change the team");
    public static Words DeclareTie { get; } =
        new(
            "Thành viên đoàn khai có liên quan đến đơn vị hay không",
            "Say whether something ties oneself to the unit"
        );
    public static Words AddPapers { get; } =
        new("Thêm tài liệu vào hồ sơ", "Add papers to the file");
    public static Words HandOver { get; } =
        new(
            "Báo đã cung cấp đủ hồ sơ được yêu cầu; đoàn bắt đầu làm việc",
            "Say that the papers asked for are handed over; the team begins"
        );
    public static Words WriteFinding { get; } = new("Ghi một phát hiện", "Write a finding");
    public static Words SendDraft { get; } =
        new(
            "Kết thúc làm việc tại đơn vị, gửi dự thảo cho đơn vị và người có tên để lấy ý kiến",
            "End the visit and send the draft to the unit and the people named, for reply"
        );
    public static Words AnswerDraft { get; } =
        new("Có ý kiến về từng phát hiện", "Reply to each finding");
    public static Words Conclude { get; } =
        new(
            "Kết luận; ý kiến đứng trong kết luận, văn bản Word được lưu vào hồ sơ",
            "Conclude; replies stand in it, and the paper is kept in the file"
        );
    public static Words CheckRemedy { get; } =
        new(
            "Ghi kết quả kiểm lại việc khắc phục một phát hiện, từ ngày kiểm lại",
            "Say whether the work issued for a finding helped, from the day on which it is looked at again"
        );
    public static Words GiveRemedy { get; } =
        new(
            "Giao việc khắc phục một phát hiện: một chủ trì, một hạn",
            "Issue the work that puts a finding right: one lead, one deadline"
        );
    public static Words Close { get; } =
        new(
            "Đóng hồ sơ, kèm mục lục tài liệu và mã băm",
            "Close the file with an index of papers and digests"
        );
    public static Words FindPlans { get; } =
        new("Các kế hoạch kiểm tra năm", "Yearly plans of inspection");
    public static Words BeginPlan { get; } =
        new("Lập kế hoạch kiểm tra của một năm", "Begin the plan of a year");
    public static Words ShowPlan { get; } =
        new("Một kế hoạch với các cuộc trong đó", "One plan with its lines");
    public static Words AddLine { get; } =
        new("Thêm một cuộc vào kế hoạch", "Add a line to a plan");
    public static Words ApprovePlan { get; } = new("Duyệt kế hoạch", "Approve a plan");
    public static Words FindDraws { get; } = new("Các cuộc rút thăm", "Draws of units");
    public static Words PlanDraw { get; } =
        new(
            "Lập cuộc rút thăm: rút trong đâu, mấy đơn vị, công thức, ai để ngoài",
            "Plan a draw: among whom, how many, by which formula, who is left out"
        );
    public static Words ShowDraw { get; } =
        new("Một cuộc rút thăm: mọi điều công khai được", "One draw: all of it that is public");
    public static Words CloseList { get; } =
        new(
            "Chốt danh sách, công bố mã băm; chìa khóa niêm phong hiện một lần",
            "Close the list and publish its digest; the key of the seal is shown once"
        );
    public static Words Mistaken { get; } =
        new(
            "Ghi một tài liệu là đưa nhầm; tệp vẫn còn nguyên",
            "Mark a paper as put in by mistake; its bytes stay"
        );
    public static Words DrawUnits { get; } =
        new(
            "Rút thăm từ mặt xúc xắc đã tung trước người chứng kiến",
            "Draw from dice that were thrown before witnesses"
        );
    public static Words LookAtDrawn { get; } =
        new(
            "Mở niêm phong xem đơn vị rút được; lần xem được ghi lại",
            "Open the seal and read who was drawn; the look is written down"
        );
    public static Words Visit { get; } =
        new(
            "Đến đơn vị rút được: công khai riêng đơn vị này, mở cuộc kiểm tra đột xuất",
            "Come to a drawn unit: it alone is published, and the surprise inspection begins"
        );
    public static Words Publish { get; } =
        new(
            "Sau lần đến cuối, công khai toàn bộ để ai cũng kiểm chứng được",
            "After the last visit, publish everything so that anybody can verify it"
        );
    public static Words Overview { get; } =
        new(
            "Tổng quan: kế hoạch làm đến đâu, ai rút trúng bao nhiêu lần, phát hiện và khắc phục",
            "What became of plans, who was drawn how often, findings and what puts them right"
        );
    public static Words Findings { get; } =
        new(
            "Các phát hiện sau một con số của tổng quan; không có nội dung phát hiện",
            "Findings behind a figure of the overview; not what was found in words"
        );
    public static Words DrawnUnits { get; } =
        new(
            "Các đơn vị theo số lần rút trúng: often (khi bỏ trống), once, never; hoặc theo lần kiểm tra gần nhất: not-inspected, long-ago (hơn 12 tháng), recent",
            "Units by how often they were drawn: often (left out), once, never; or by when a team last was at them: not-inspected, long-ago (over 12 months), recent"
        );
    public static Words DrawFile { get; } =
        new(
            "Tệp của cuộc rút thăm đã công khai, cho chutri draw verify",
            "The file of a published draw, for chutri draw verify"
        );
}
