using Chutri.Dissemination.Model;
using Chutri.Platform;

namespace Chutri.Dissemination.Web;

internal static class BoardColumnWords
{
    public static Words Code { get; } = new("Mã đơn vị", "Unit code");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Wave { get; } = new("Đợt", "Wave");
    public static Words Listed { get; } = new("Có tên ngày chốt", "Listed");
    public static Words Exempt { get; } = new("Được miễn", "Exempt");
    public static Words Required { get; } = new("Phải dự", "Required");
    public static Words Attended { get; } = new("Đã dự", "Attended");
    public static Words Understood { get; } = new("Đã hiểu", "Understood");
    public static Words Sessions { get; } = new("Số buổi học", "Sessions");
    public static Words Stage { get; } = new("Tình trạng", "State");

    public static Words Of(UnitStanding unit) => Of(UnitThen.Of(unit));

    public static Words Of(UnitThen unit) =>
        unit.Skipped ? DisseminationWords.Skipped
        : unit.Late ? DisseminationWords.Late
        : unit.Stage switch
        {
            UnitStage.Done => DisseminationWords.Done,
            UnitStage.Underway => DisseminationWords.Underway,
            _ => DisseminationWords.NotBegun,
        };
}
