using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Web;

/// <summary>What the pages say about findings, replies, the conclusion and what follows.</summary>
public static class FindingPageWords
{
    public static Words Findings { get; } = new("Phát hiện", "Findings");
    public static Words None { get; } = new("Chưa có phát hiện nào.", "No finding yet.");
    public static Words NotForYou { get; } =
        new(
            "Dự thảo chưa gửi, hoặc không có phát hiện nào liên quan đến bạn.",
            "The draft is not sent yet, or none of it concerns you."
        );
    public static Words New { get; } = new("Ghi một phát hiện", "Write a finding");
    public static Words Written { get; } = new("Đã ghi phát hiện.", "The finding is written.");
    public static Words Write { get; } = new("Ghi phát hiện", "Write it");
    public static Words Sign { get; } = new("Thuộc biểu hiện", "Sign of violation");
    public static Words SignHint { get; } =
        new(
            "Theo danh mục đang dùng; không hợp biểu hiện nào thì để trống.",
            "By the catalogue in force; leave it open where none fits."
        );
    public static Words NoSign { get; } = new("Không thuộc biểu hiện nào", "None");
    public static Words Nature { get; } = new("Phát hiện điều gì", "What was found");
    public static Words Degree { get; } = new("Mức độ", "Degree");
    public static Words Cause { get; } = new("Nguyên nhân", "Cause");
    public static Words CauseText { get; } = new("Nguyên nhân cụ thể", "The cause in words");
    public static Words Responsible { get; } = new("Trách nhiệm của ai", "Whose responsibility");
    public static Words ResponsibleHint { get; } =
        new(
            "Người này sẽ được xem phát hiện và có ý kiến. Để trống là trách nhiệm của đơn vị.",
            "This person will see the finding and reply. Left empty, it is the unit's."
        );
    public static Words Evidence { get; } = new("Căn cứ, minh chứng", "Evidence");
    public static Words Recommendation { get; } = new("Kiến nghị", "Recommendation");
    public static Words NoMeasure { get; } =
        new(
            "Chương trình không quyết định hình thức xử lý đối với ai. Ở đây chỉ ghi điều thấy được và căn cứ.",
            "The program decides no measure against anybody. Only what was seen and its evidence is written here."
        );
    public static Words AnswerTitle { get; } =
        new("Ý kiến của bạn về dự thảo", "Your reply to the draft");
    public static Words AnswerForUnit { get; } =
        new("Ý kiến thay mặt đơn vị", "Reply for the unit");
    public static Words AnswerText { get; } =
        new(
            "Ý kiến đứng nguyên văn trong kết luận. Không nhất trí thì ghi vì sao.",
            "What you write stands in the conclusion word for word. Say why where you do not agree."
        );
    public static Words Agree { get; } = new("Nhất trí", "I agree");
    public static Words Disagree { get; } = new("Không nhất trí", "I do not agree");
    public static Words Reply { get; } = new("Ý kiến", "Reply");
    public static Words SendReply { get; } = new("Gửi ý kiến", "Send the reply");
    public static Words Replied { get; } = new("Đã gửi ý kiến.", "The reply is sent.");
    public static Words Conclude { get; } = new("Kết luận", "Conclude");
    public static Words ConcludeText { get; } =
        new(
            "Phát hiện và ý kiến được đưa nguyên văn vào kết luận. Bạn viết phần nhận định chung. Văn bản Word được lưu vào hồ sơ.",
            "Findings and replies go into the conclusion as they are. You write what is concluded from them. The Word paper is kept in the file."
        );
    public static Words Text { get; } = new("Nhận định, kết luận chung", "What is concluded");
    public static Words Superior { get; } = new("Cơ quan cấp trên", "Superior body");
    public static Words Place { get; } = new("Địa danh", "Place");
    public static Words Number { get; } = new("Số", "Number");
    public static Words NumberHint { get; } =
        new("Bỏ trống thì văn thư cho số khi ban hành.", "Left out, the clerk gives it at issue.");
    public static Words Symbol { get; } = new("Ký hiệu", "Symbol");
    public static Words Post { get; } = new("Chức vụ người ký", "Post of whoever signs");
    public static Words Signer { get; } = new("Người ký", "Signed by");
    public static Words Archive { get; } = new("Nơi lưu", "Kept at");
    public static Words Concluded { get; } =
        new(
            "Đã kết luận. Hãy giao việc khắc phục từng phát hiện, và đóng hồ sơ đúng hạn.",
            "Concluded. Issue the work that puts each finding right, and close the file in time."
        );
    public static Words Remedy { get; } = new("Giao việc khắc phục", "Issue the remedy");
    public static Words RemedyText { get; } =
        new(
            "Việc này chỉ người có tên xem được, như cuộc kiểm tra.",
            "Only those named see this work, as they see the inspection."
        );
    public static Words RemedyTitle { get; } = new("Việc phải làm", "What is to be done");
    public static Words Deliverable { get; } = new("Sản phẩm", "Deliverable");
    public static Words Lead { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Accountable { get; } = new("Người chịu trách nhiệm", "Accountable person");
    public static Words AccountableHint { get; } =
        new("Để trống là người đứng đầu đơn vị.", "Left empty: the head of the unit.");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words Due { get; } = new("Hạn", "Due");
    public static Words NotGiven { get; } =
        new("Chưa giao việc khắc phục.", "No remedy is issued yet.");
    public static Words NotPutRight { get; } =
        new("Quá hạn mà chưa khắc phục.", "Not put right in time.");

    public static Words SendText(int findings) =>
        findings == 0
            ? new(
                "Chưa ghi phát hiện nào. Nếu gửi bây giờ, dự thảo nói là không phát hiện tồn tại, hạn chế.",
                "No finding is written. Sent now, the draft says that nothing was found."
            )
            : new(
                $"Có {findings} phát hiện. Gửi rồi thì không sửa được nữa; đơn vị và từng người có tên sẽ có ý kiến.",
                $"There {(findings == 1 ? "is" : "are")} {Counted.Of(findings, "finding")}. They do not change once sent; the unit and each person named reply."
            );

    public static Words Heading(int number) => new($"Phát hiện số {number}", $"Finding {number}");

    public static Words FoundBefore(int times) =>
        new(
            $"Lặp lại: cùng biểu hiện đã nêu trong {times} kết luận trước về đơn vị này.",
            $"Repeated: the same sign stands in {Counted.Of(times, "earlier conclusion")} about this unit."
        );

    public static Words Given(string code) => new($"Đã giao {code}.", $"{code} is issued.");

    public static Words Said(string name, bool forUnit, bool agrees)
    {
        var who = forUnit
            ? new Words($"{name}, thay mặt đơn vị", $"{name}, for the unit")
            : new(name, name);
        return agrees
            ? new($"{who.Vietnamese}: nhất trí", $"{who.English}: agrees")
            : new($"{who.Vietnamese}: không nhất trí", $"{who.English}: does not agree");
    }
}
