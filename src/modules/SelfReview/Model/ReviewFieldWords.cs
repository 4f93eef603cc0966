using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal static class ReviewFieldWords
{
    public static Words Title { get; } = new("Hãy ghi tên đợt.", "Give the round a title.");
    public static Words Owner { get; } =
        new("Hãy chọn đơn vị mở đợt.", "Choose the unit that opens it.");
    public static Words Units { get; } =
        new("Hãy chọn ít nhất một đơn vị.", "Choose at least one unit.");
    public static Words NoUnitsBelow { get; } =
        new(
            "Các đơn vị đã chọn không có đơn vị cấp dưới nào đang hoạt động.",
            "The units chosen have no active unit below them."
        );
    public static Words Countersigner { get; } =
        new("Hãy chọn ai xác nhận.", "Choose who countersigns.");
    public static Words Readers { get; } = new("Hãy chọn ai được xem.", "Choose who reads it.");
    public static Words ThroughFirst { get; } =
        new(
            "Ngày cuối kỳ không được trước ngày đầu kỳ.",
            "The period cannot end before it begins."
        );
    public static Words DueAfterPeriod { get; } =
        new(
            "Hạn nộp phải sau ngày cuối kỳ và không ở quá khứ.",
            "The day to hand in comes after the period, and is not past."
        );
    public static Words Shortcoming { get; } =
        new("Hãy ghi tồn tại, hạn chế.", "Write what is wanting.");
    public static Words Sign { get; } =
        new(
            "Hãy chọn biểu hiện, hoặc chọn “không thuộc biểu hiện nào”.",
            "Choose the sign, or “none of these”."
        );
    public static Words Cause { get; } =
        new("Hãy chọn nguyên nhân chủ quan hay khách quan.", "Choose own or external cause.");
    public static Words CauseText { get; } =
        new("Hãy ghi nguyên nhân.", "Write what it came from.");
    public static Words Remedy { get; } =
        new("Hãy ghi cách khắc phục.", "Write what will be done about it.");
    public static Words By { get; } = new("Hãy chọn người làm.", "Choose who does it.");
    public static Words RemedyDue { get; } =
        new("Hạn khắc phục không được ở quá khứ.", "The deadline cannot lie in the past.");
    public static Words ByOfUnit { get; } =
        new(
            "Người này không giữ chức vụ nào trong đơn vị. Hãy chọn người của đơn vị.",
            "This person holds no post in the unit. Choose somebody of the unit."
        );
    public static Words Effect { get; } =
        new("Hãy chọn cách khắc phục có tác dụng không.", "Choose whether it helped.");
    public static Words EffectNote { get; } =
        new("Hãy ghi căn cứ: nay thấy thế nào.", "Write what is seen now.");
    public static Words NextRemedy { get; } =
        new(
            "Chưa có tác dụng hẳn thì phải nêu cách khắc phục tiếp theo.",
            "Where it did not help, or only partly, say what will be done next."
        );
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Write why.");

    public static Words Chair { get; } =
        new("Hãy chọn người chủ trì.", "Choose who is in the chair.");
    public static Words Secretary { get; } =
        new("Hãy chọn người ghi biên bản.", "Choose who keeps the minutes.");
    public static Words Present { get; } =
        new("Hãy ghi số người có mặt.", "Write how many are present.");
    public static Words Minutes { get; } =
        new("Hãy ghi nội dung.", "Write what was said or decided.");

    public static Words NoMinutes { get; } =
        new(
            "Biên bản chưa có dòng nào, và họp xong thì không ghi thêm được. Hãy ghi nội dung, hoặc đánh dấu ô này.",
            "The minutes are empty, and nothing can be added once the meeting is over. Write what was said, or tick this box."
        );

    public static Words PresentWithin(int expected) =>
        new(
            $"Đơn vị có {expected} người: ghi số người có mặt từ 1 đến {expected}.",
            $"The unit has {expected} members: write a number from 1 to {expected}."
        );

    public static Words FewerThanVoted(int voted) =>
        new(
            $"Đã ghi một lần biểu quyết có {voted} phiếu, nên không thể có mặt ít hơn.",
            $"A vote with {voted} votes is in the minutes, so no fewer can be present."
        );

    public static Words MoreVotes(int present) =>
        new(
            $"Có mặt {present} người, nên tổng số phiếu không thể nhiều hơn.",
            $"{present} are present, so no more can vote."
        );

    public static Words OutOfReach(string unit) =>
        new(
            $"{unit} không thuộc đơn vị mở đợt.",
            $"{unit} is not below the unit that opens the round."
        );

    public static Words Ended(string unit) =>
        new($"{unit} đã kết thúc hoạt động.", $"{unit} has ended.");

    public static Words TooMany(int most) =>
        new(
            $"Mỗi lần mở nhiều nhất {most} đơn vị. Hãy chia thành nhiều đợt.",
            $"At most {most} units at once. Open several rounds."
        );

    public static Words CountersignsItself(IReadOnlyList<string> units) =>
        new(
            $"Không đơn vị nào tự xác nhận bản tự soi của mình: {string.Join(", ", units)}. Hãy chọn “cấp trên trực tiếp” xác nhận; đơn vị không có cấp trên thì bỏ ra khỏi đợt.",
            $"No unit countersigns its own review: {string.Join(", ", units)}. Choose “the unit directly above” to countersign; leave out a unit that has none above it."
        );

    public static Words For { get; } =
        new("Hãy chọn đơn vị hay cá nhân tự soi.", "Choose units or people.");
    public static Words Opinions { get; } =
        new("Hãy chọn có lấy ý kiến đồng nghiệp không.", "Choose whether colleagues are asked.");
    public static Words Opinion { get; } = new("Hãy ghi ý kiến góp ý.", "Write your opinion.");
    public static Words Of { get; } = new("Hãy chọn người được góp ý.", "Choose whom it is about.");
    public static Words LongReply { get; } =
        new(
            $"Lời đáp dài quá {Lengths.Answer} ký tự. Hãy viết gọn lại.",
            $"The reply is longer than {Lengths.Answer} characters. Write less."
        );
    public static Words NobodyThere { get; } =
        new(
            "Các đơn vị đã chọn không có ai đang giữ chức vụ. Hãy chọn đơn vị khác, hoặc ghi chức vụ trước.",
            "Nobody holds a post in the units chosen. Choose others, or enter the posts first."
        );

    public static Words TooManyPeople(int most) =>
        new($"Một đợt có nhiều nhất {most} người.", $"A round has at most {most} people.");

    public static Words NobodyAbove(IReadOnlyList<string> people) =>
        new(
            $"Không có ai ở cấp trên để xác nhận cho {string.Join(", ", people)}. Hãy ghi chức vụ người đứng đầu, hoặc bỏ đơn vị đó ra khỏi đợt.",
            $"Nobody above countersigns for {string.Join(", ", people)}. Enter who heads the unit, or leave that unit out."
        );

    /// <summary>Where only one or two can have said it, a name that is not written is known all the same.</summary>
    public static Words NamesWouldShow(IReadOnlyList<string> units) =>
        new(
            $"{string.Join(", ", units)} có ít hơn {SmallestCircle} người, nên giấu tên cũng đoán ra. Hãy chọn cách khác.",
            $"{string.Join(", ", units)}: with fewer than {SmallestCircle} people a withheld name is guessed. Choose another way."
        );

    public const int SmallestCircle = 4;
}
