using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal static partial class AssignmentRefusals
{
    public static Refusal SourceIsReadByAll(string code, string citation) =>
        Refusal.Conflict(
            "assignments-source-is-read-by-all",
            new(
                $"{code} thực hiện {citation}: ai đọc văn bản cũng thấy việc này, nên không hạn chế người xem được. Cần giữ kín thì giao việc theo ý kiến chỉ đạo hoặc cuộc họp.",
                $"{code} carries out {citation}: whoever reads the document sees this work, so that it cannot be limited to named people. Where it has to be, issue it from an instruction or a meeting."
            )
        );

    public static Refusal LimitTheWhole(string code) =>
        Refusal.Conflict(
            "assignments-limit-the-whole",
            new(
                $"{code} là việc con, trang của việc chung nói về nó. Hãy hạn chế người xem ở việc chung: các việc con hạn chế theo.",
                $"{code} is a part, told of on the page of its whole. Limit the whole: its parts are limited with it."
            )
        );

    public static Refusal LimitedWithTheWhole(string code) =>
        Refusal.Conflict(
            "assignments-limited-with-the-whole",
            new(
                $"{code} là việc con của một việc đang hạn chế người xem, nên mở riêng nó thì lộ việc chung. Hãy mở việc chung trước.",
                $"{code} is a part of work that is limited to named people: opened alone it would tell of the whole. Open the whole first."
            )
        );

    public static Refusal SendBackTooLate(string code, DateOnly acknowledged, int days)
    {
        var day = DayWords.Of(acknowledged);
        return Refusal.Conflict(
            "assignments-send-back-too-late",
            new(
                $"{code} đã nhận từ {day.Vietnamese}, quá {days} ngày làm việc nên không trả lại được nữa. Có thể hỏi đơn vị phối hợp hoặc đề nghị bên giao việc thu hồi.",
                $"{code} was acknowledged on {day.English}, more than {days} working days ago, and can no longer be sent back. Ask a cooperating unit, or ask the issuer to withdraw it."
            ),
            OneLead
        );
    }

    public static Refusal AlreadyHolds(string code, string person) =>
        Refusal.Conflict(
            "assignments-already-holds",
            new($"{person} đang giữ {code} rồi.", $"{person} holds {code} already.")
        );

    public static Refusal AlreadyAccountable(string code, string person) =>
        Refusal.Conflict(
            "assignments-already-accountable",
            new(
                $"{person} đang chịu trách nhiệm {code} rồi.",
                $"{person} is accountable for {code} already."
            )
        );

    public static Refusal PartsStillOpen(string code, int parts) =>
        Refusal.Conflict(
            "assignments-parts-still-open",
            new(
                $"{code} còn {parts} việc con chưa xong. Hãy chờ các việc đó xong, hoặc ghi lý do vẫn trình.",
                $"{code} still has {parts} open part(s). Wait until they are done, or say why it is delivered all the same."
            ),
            OneLead
        );

    public static Refusal PartsGivenOut(string code, int parts) =>
        Refusal.Conflict(
            "assignments-parts-given-out",
            new(
                $"{code} đã chia thành {parts} việc con đang làm. Hãy thu hồi các việc đó trước khi trả lại.",
                $"{code} has been broken down into {parts} part(s) that are underway. Withdraw them before sending it back."
            ),
            OneLead
        );

    public static Refusal NothingToExtend(string code) =>
        Refusal.Conflict(
            "assignments-nothing-to-extend",
            new(
                $"{code} là việc thường xuyên, không có hạn để gia hạn.",
                $"{code} is continuing work and has no deadline to extend."
            )
        );

    public static Refusal ExtensionAlreadyAsked(string code, Words by, DateTime at)
    {
        var day = DayWords.Of(DateOnly.FromDateTime(at));
        return Refusal.Conflict(
            "assignments-extension-already-asked",
            new(
                $"{by.Vietnamese} đã xin gia hạn {code} lúc {at:HH:mm} ngày {day.Vietnamese}, đang chờ quyết định.",
                $"{by.English} asked for an extension of {code} at {at:HH:mm} on {day.English}; it waits for a decision."
            )
        );
    }

    public static Refusal ExtensionDecided(string code, Words by, DateTime at)
    {
        var day = DayWords.Of(DateOnly.FromDateTime(at));
        return Refusal.Conflict(
            "assignments-extension-decided",
            new(
                $"{by.Vietnamese} đã quyết định đề nghị gia hạn {code} lúc {at:HH:mm} ngày {day.Vietnamese}.",
                $"{by.English} decided on the extension of {code} at {at:HH:mm} on {day.English}."
            ),
            DeadlineNeverRewritten
        );
    }

    public static Refusal NoExtensionAsked(string code) =>
        Refusal.Conflict(
            "assignments-no-extension-asked",
            new(
                $"Không có đề nghị gia hạn {code} nào đang chờ.",
                $"No extension of {code} is waiting for a decision."
            )
        );

    public static Refusal ExtensionOvertaken(string code, Deadline due)
    {
        var day = due.At is null ? DayWords.Of(due.Due) : DayWords.Of(due.LastMoment);
        return Refusal.Conflict(
            "assignments-extension-overtaken",
            new(
                $"Hạn của {code} nay đã là {day.Vietnamese}, không sớm hơn hạn được xin, nên không cần cho gia hạn. Có thể từ chối đề nghị.",
                $"{code} is now due {day.English}, no earlier than what was asked for, so there is nothing to grant. The request can be refused."
            ),
            DeadlineNeverRewritten
        );
    }

    public static Refusal CooperationAlreadyAsked(string unit, Words by, DateTime at)
    {
        var day = DayWords.Of(DateOnly.FromDateTime(at));
        return Refusal.Conflict(
            "assignments-cooperation-already-asked",
            new(
                $"{by.Vietnamese} đã hỏi {unit} lúc {at:HH:mm} ngày {day.Vietnamese} và đang chờ trả lời. Hãy chờ, hoặc đôn đốc.",
                $"{by.English} asked {unit} at {at:HH:mm} on {day.English} and waits for the answer. Wait, or remind it."
            )
        );
    }

    public static Refusal CooperationClosed(string unit, Words? by, DateTime? at)
    {
        var day = at is { } moment ? DayWords.Of(DateOnly.FromDateTime(moment)) : null;
        return Refusal.Conflict(
            "assignments-cooperation-closed",
            day is null
                ? new(
                    $"Câu hỏi gửi {unit} không còn cần trả lời.",
                    $"The question put to {unit} no longer needs an answer."
                )
                : new(
                    $"{by?.Vietnamese} đã trả lời thay mặt {unit} lúc {at:HH:mm} ngày {day.Vietnamese}.",
                    $"{by?.English} answered for {unit} at {at:HH:mm} on {day.English}."
                )
        );
    }

    public static Refusal RequestNotFound(string code) =>
        Refusal.NotFound(
            new(
                $"Không thấy câu hỏi phối hợp này trong {code}.",
                $"{code} holds no such request for cooperation."
            )
        );

    public static Refusal FileNotFound(string code) =>
        Refusal.NotFound(new($"Không thấy tệp này trong {code}.", $"{code} holds no such file."));
}
