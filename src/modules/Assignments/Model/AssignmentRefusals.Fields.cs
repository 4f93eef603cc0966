using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <content>What is wrong with one field.</content>
internal static partial class AssignmentRefusals
{
    public static Words ProvisionIsReadByAll { get; } =
        new(
            "Điều khoản của văn bản thì ai cũng đọc được: việc hạn chế người xem cần giao theo ý kiến chỉ đạo hoặc cuộc họp",
            "Everybody reads the provision of a document: limited work has to be issued from an instruction or a meeting"
        );

    public static Words EverybodySeesIt(string code) =>
        new(
            $"{code} đang không hạn chế người xem: hãy chọn việc nhân sự hay việc kiểm tra",
            $"{code} is seen by everybody already: choose personnel or inspection"
        );

    public static Words SameViewers(string code) =>
        new(
            $"Những người này đang được xem {code}; người giao, người chịu trách nhiệm và người đang giữ việc luôn được xem",
            $"These people see {code} already; whoever issued it, answers for it or holds it always does"
        );

    public static Words ViewersWithoutLimit { get; } =
        new(
            "Đã nêu người được xem: hãy chọn việc nhân sự hay việc kiểm tra",
            "People were named: choose personnel or inspection"
        );

    public static readonly Words SourceMissing = new(
        "Ghi căn cứ giao việc: trích văn bản, kết luận cuộc họp hoặc ý kiến chỉ đạo.",
        "Say what it is based on: words of a document, of a meeting or of an instruction."
    );

    public static readonly Words RightfulIsYourself = new(
        "Chọn đơn vị khác: đơn vị đang chủ trì không thể tự ghi mình khi trả lại.",
        "Choose another unit: the present lead cannot name itself when sending back."
    );

    public static Words UnitNotActive(string unit) =>
        new(
            $"{unit} hiện không hoạt động. Hãy chọn đơn vị kế thừa.",
            $"{unit} is not active today. Choose the unit that succeeded it."
        );

    public static Words NotInUnit(string person, string unit) =>
        new(
            $"{person} hiện không giữ chức vụ nào ở {unit}. Hãy chọn người của {unit}.",
            $"{person} holds no post in {unit} today. Choose somebody of {unit}."
        );

    public static Words NoHead(string unit) =>
        new(
            $"{unit} hiện chưa có người đứng đầu. Hãy chọn người chịu trách nhiệm.",
            $"{unit} has no head today. Choose the accountable person."
        );

    public static Words SupervisorWithoutPost(string person) =>
        new(
            $"{person} hiện không giữ chức vụ nào nên không phụ trách việc này được.",
            $"{person} holds no post today and cannot supervise this."
        );

    public static Words LeadCannotCooperate(string unit) =>
        new(
            $"{unit} là đơn vị chủ trì nên không ghi là đơn vị phối hợp.",
            $"{unit} is the lead and cannot be a cooperating unit as well."
        );

    public static Words InThePast(Deadline due) =>
        due.At is null ? DueInThePast(due.Due) : TimeInThePast(due.LastMoment);

    public static Words TimeInThePast(DateTime due)
    {
        var moment = DayWords.Of(due);
        return new(
            $"Hạn {moment.Vietnamese} đã qua. Tăng số giờ, hoặc tính từ lúc giao.",
            $"{moment.English} is over. Give more hours, or count from the moment of issue."
        );
    }

    public static Words DueInThePast(DateOnly due)
    {
        var day = DayWords.Of(due);
        return new(
            $"Hạn {day.Vietnamese} đã qua. Nhập từ hôm nay trở đi.",
            $"{day.English} is over. Give today or a later day."
        );
    }

    public static Words TooLong(int longest) =>
        new(
            $"Dài quá {longest} ký tự, hãy rút gọn.",
            $"More than {longest} characters; shorten it."
        );

    public static Words PartAfterWhole(DateOnly last)
    {
        var day = DayWords.Of(last);
        return new(
            $"Việc con phải xong trước hoặc đúng hạn của việc chung: {day.Vietnamese}.",
            $"A part is due no later than the whole: {day.English}."
        );
    }

    public static Words AnswerAfterDeadline(Deadline work)
    {
        var day = work.At is null ? DayWords.Of(work.Due) : DayWords.Of(work.LastMoment);
        return new(
            $"Hạn trả lời không được sau hạn của việc: {day.Vietnamese}. Chọn ngày sớm hơn, hoặc xin gia hạn việc trước.",
            $"The answer is due no later than the work itself: {day.English}. Choose an earlier day, or ask for an extension first."
        );
    }

    public static Words NewTimeTooEarly(DateTime after)
    {
        var moment = DayWords.Of(after);
        return new(
            $"Chọn thời điểm sau {moment.Vietnamese}.",
            $"Choose a moment after {moment.English}."
        );
    }

    public static Words NewDueTooEarly(DateOnly after)
    {
        var day = DayWords.Of(after);
        return new($"Chọn ngày sau {day.Vietnamese}.", $"Choose a day after {day.English}.");
    }
}
