using System.Security.Cryptography;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal enum SessionKind
{
    CellMeeting,
    Conference,
    MakeUp,

    /// <summary>Each reads alone, until a day, and confirms.</summary>
    SelfStudy,
}

internal enum SessionState
{
    Planned,
    Open,
    Closed,
}

/// <summary>Whose own check-in counts only once the secretary has confirmed it. What comes late always waits.</summary>
internal enum Confirming
{
    /// <summary>Of those who were not signed in.</summary>
    WithoutAccount,
    Nobody,
    Everybody,
}

internal static class SessionWordsOfModel
{
    public static Words Name(this SessionKind kind) =>
        kind switch
        {
            SessionKind.Conference => new("hội nghị", "conference"),
            SessionKind.MakeUp => new("buổi học bù", "make-up session"),
            SessionKind.SelfStudy => new("tự học", "self-study"),
            _ => new("sinh hoạt chi bộ, đơn vị", "cell meeting"),
        };

    public static Words Name(this SessionState state) =>
        state switch
        {
            SessionState.Planned => new("chưa bắt đầu", "planned"),
            SessionState.Open => new("đang diễn ra", "under way"),
            _ => new("đã kết thúc", "held"),
        };

    public static Words Name(this Confirming confirming) =>
        confirming switch
        {
            Confirming.Nobody => new("không cần xác nhận", "nobody's"),
            Confirming.Everybody => new("mọi người tự điểm danh", "everybody's"),
            _ => new("người không đăng nhập", "of those not signed in"),
        };
}
