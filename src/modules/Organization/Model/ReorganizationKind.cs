using Chutri.Platform;

namespace Chutri.Organization.Model;

internal enum ReorganizationKind
{
    Open,
    Rename,
    Move,
    Close,
    Merge,
    Split,
}

internal enum ReorganizationState
{
    Planned,
    CarriedOut,
    Cancelled,
}

internal static class ReorganizationWords
{
    public static Words Name(this ReorganizationKind kind) =>
        kind switch
        {
            ReorganizationKind.Open => new("lập đơn vị", "opening of a unit"),
            ReorganizationKind.Rename => new("đổi tên đơn vị", "renaming of a unit"),
            ReorganizationKind.Move => new("chuyển đơn vị", "move of a unit"),
            ReorganizationKind.Close => new("giải thể đơn vị", "closing of a unit"),
            ReorganizationKind.Merge => new("sáp nhập, hợp nhất đơn vị", "merger of units"),
            _ => new("chia tách đơn vị", "split of a unit"),
        };

    public static Words Name(this ReorganizationState state) =>
        state switch
        {
            ReorganizationState.Planned => new("đang chờ đến ngày", "waiting for its day"),
            ReorganizationState.CarriedOut => new("đã thực hiện", "already carried out"),
            _ => new("đã hủy", "cancelled"),
        };
}
