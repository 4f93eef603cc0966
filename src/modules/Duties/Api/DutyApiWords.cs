using Chutri.Platform;

namespace Chutri.Duties.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class DutyApiWords
{
    public static Words ShowMyWork { get; } =
        new(
            "Việc người gọi phải làm bây giờ, gấp nhất trước; việc người khác giữ mà người gọi chịu trách nhiệm; văn bản có đề xuất đang chờ",
            "What the caller has to do now, the most urgent first, what others hold that the caller answers for, and documents whose proposals wait"
        );
    public static Words FindDuties { get; } =
        new(
            "Các nhiệm vụ theo đơn vị, trạng thái, số ngày quá hạn, văn bản, tháng, loại, người giữ và từ; đi tiếp bằng khóa, mỗi trang 50, nhiều nhất 500",
            "Duties by unit subtree, state, age, document, month, kind, holder, person and words; by key, 50 a page, at most 500"
        );
    public static Words ShowOverview { get; } =
        new(
            "Bốn ô của toàn cơ quan, hoặc của một đơn vị cùng các đơn vị trực thuộc",
            "The four cells of the whole authority, or of a unit with all below it"
        );
    public static Words ShowOverviewByUnit { get; } =
        new(
            "Bốn ô của từng đơn vị trực thuộc, nhiều quá hạn trước",
            "The four cells of each unit directly below, by overdue"
        );
    public static Words ShowOverviewByDocument { get; } =
        new(
            "Bốn ô của từng văn bản, mới nhất trước, đi tiếp bằng khóa",
            "The four cells of each document, newest first, by key"
        );
    public static Words ShowOverviewByMonth { get; } =
        new(
            "Bốn ô của từng tháng trong năm, theo ngày đến hạn",
            "The four cells of each month of a year, by due day"
        );
    public static Words ShowWaiting { get; } =
        new(
            "Việc nằm ở từng đơn vị bao lâu, tính bằng giờ làm việc trong những ngày đã chọn; lâu nhất trước",
            "How long work lay with each unit, in working time within some days, longest first"
        );
    public static Words FindLaps { get; } =
        new(
            "Từng lần giữ việc làm nên các số đó, mới nhất trước, đi tiếp bằng khóa",
            "Each time that something was held, which make these figures, newest first, by key"
        );
}
