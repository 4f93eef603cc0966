using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal enum InspectionState
{
    /// <summary>Decided; the unit hands over papers, or the team looks.</summary>
    UnderWay,

    /// <summary>The draft is with those concerned.</summary>
    Answering,

    /// <summary>The conclusion stands; the file is still open.</summary>
    Concluded,
    Closed,
}

internal static class InspectionStateWords
{
    public static Words Name(this InspectionState state) =>
        state switch
        {
            InspectionState.UnderWay => new("đang tiến hành", "under way"),
            InspectionState.Answering => new("đang lấy ý kiến về dự thảo", "draft being answered"),
            InspectionState.Concluded => new("đã kết luận", "concluded"),
            _ => new("đã đóng hồ sơ", "file closed"),
        };
}
