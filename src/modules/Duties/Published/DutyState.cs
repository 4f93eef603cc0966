using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>Where a duty stands. The last two are closed and final.</summary>
public enum DutyState
{
    Open,
    Paused,
    Done,
    Withdrawn,
}

public static class DutyStateWords
{
    public static bool IsOpen(this DutyState state) => state is DutyState.Open or DutyState.Paused;

    public static Words Name(this DutyState state) =>
        state switch
        {
            DutyState.Open => new("đang thực hiện", "open"),
            DutyState.Paused => new("tạm dừng", "paused"),
            DutyState.Done => new("đã hoàn thành", "done"),
            _ => new("đã thu hồi", "withdrawn"),
        };
}
