using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>Why a holding ended.</summary>
public enum PassReason
{
    Acknowledged,
    HandedToPerson,
    SentBack,
    Redirected,
    HandedIn,
    Returned,
    Asked,
    Answered,
    LeadChanged,
    Reorganization,
    PersonLeft,
    Completed,
    Withdrawn,
}

public static class PassReasonWords
{
    public static Words Name(this PassReason why) =>
        why switch
        {
            PassReason.Acknowledged => new("đã nhận việc", "acknowledged"),
            PassReason.HandedToPerson => new("chuyển người làm", "handed to a person"),
            PassReason.SentBack => new("trả lại", "sent back"),
            PassReason.Redirected => new("giao lại", "reassigned"),
            PassReason.HandedIn => new("trình kết quả", "result handed in"),
            PassReason.Returned => new("yêu cầu làm lại", "returned for rework"),
            PassReason.Asked => new("xin ý kiến", "asked for an opinion"),
            PassReason.Answered => new("đã trả lời", "answered"),
            PassReason.LeadChanged => new("đổi đơn vị chủ trì", "lead unit changed"),
            PassReason.Reorganization => new("sắp xếp đơn vị", "reorganization"),
            PassReason.PersonLeft => new("người giữ thôi chức vụ", "the holder left the post"),
            PassReason.Withdrawn => new("thu hồi nhiệm vụ", "withdrawn"),
            _ => new("hoàn thành", "completed"),
        };
}
