using Chutri.Platform;

namespace Chutri.Procedures.Model;

internal enum DossierState
{
    /// <summary>The applicant was asked, once, for all that is missing; no time runs.</summary>
    Asked,

    /// <summary>It was not taken in.</summary>
    Refused,
    UnderWay,

    /// <summary>There is a result, which waits at the counter.</summary>
    Ready,
    HandedOver,

    /// <summary>It ended without a result.</summary>
    Stopped,
}

internal static class DossierStateWords
{
    public static Words Name(this DossierState state) =>
        state switch
        {
            DossierState.Asked => new("chờ bổ sung giấy tờ", "waits for what is missing"),
            DossierState.Refused => new("không tiếp nhận", "not taken in"),
            DossierState.Ready => new("có kết quả, chờ trả", "has its result, to be handed out"),
            DossierState.HandedOver => new("đã trả kết quả", "result handed out"),
            DossierState.Stopped => new("dừng giải quyết", "stopped"),
            _ => new("đang giải quyết", "under way"),
        };

    /// <summary>As an address writes it.</summary>
    public static string Word(this DossierState state) =>
        state switch
        {
            DossierState.Asked => "asked",
            DossierState.Refused => "refused",
            DossierState.Ready => "ready",
            DossierState.HandedOver => "handed-over",
            DossierState.Stopped => "stopped",
            _ => "under-way",
        };
}
