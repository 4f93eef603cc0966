using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public static class DisseminationWords
{
    public static Words Menu { get; } = new("Quán triệt", "Dissemination");
    public static Words NewCampaign { get; } = new("Lập đợt quán triệt", "Plan a campaign");
    public static Words NoCampaign { get; } =
        new("Chưa có đợt quán triệt nào", "There is no campaign yet");
    public static Words NoCampaignText { get; } =
        new(
            "Mỗi đợt đưa một hay vài văn bản đến đúng những người phải học, và cho biết ai đã học, ai chưa.",
            "A campaign carries documents to the people who have to know them, and tells who has been reached and who has not."
        );
    public static Words Campaigns { get; } = new("đợt quán triệt", "campaigns");
    public static Words Campaign { get; } = new("Đợt quán triệt", "Campaign");
    public static Words Owner { get; } = new("Đơn vị điều hành", "Run by");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Attended { get; } = new("Đã dự", "Attended");
    public static Words Understood { get; } = new("Đã hiểu", "Understood");
    public static Words UnitsDone { get; } = new("Đơn vị xong", "Units done");
    public static Words ThreeFigures { get; } =
        new("Ba con số, ba mẫu số", "Three figures, three denominators");
    public static Words Steer { get; } = new("Điều hành đợt này", "Run this campaign");
    public static Words PlanSession { get; } = new("Đặt buổi học", "Plan a session");
    public static Words Read { get; } = new("Đọc và xác nhận đã hiểu", "Read and confirm");
    public static Words Export { get; } = new("Tải bảng số liệu (XLSX)", "Download (XLSX)");
    public static Words Changes { get; } =
        new("Người đến sau, người đã rời", "Later arrivals and leavers");
    public static Words Documents { get; } = new("Văn bản", "Documents");
    public static Words Above { get; } = new("Thuộc đợt của cấp trên", "Under the campaign");
    public static Words Under { get; } = new("Các đợt của cấp dưới", "Campaigns below it");
    public static Words PlanUnder { get; } =
        new(
            "Lập đợt của đơn vị tôi để thực hiện đợt này",
            "Plan a campaign of my own unit that carries this one out"
        );
    public static Words StandsOut { get; } = new("Cần để ý", "What stands out");
    public static Words Sessions { get; } = new("Các buổi học", "Sessions");
    public static Words Session { get; } = new("Buổi học", "Session");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Absent { get; } = new("Chưa dự", "Absent");
    public static Words OutOf { get; } = new("Đã dự / phải dự", "Attended / required");
    public static Words SeeAll { get; } = new("Xem cả danh sách", "See the whole list");
    public static Words Units { get; } = new("đơn vị", "units");
    public static Words People { get; } = new("người", "people");
    public static Words Filter { get; } = new("Chọn danh sách", "Which list");
    public static Words Name { get; } = new("Họ tên", "Name");
    public static Words Standing { get; } = new("Kết quả", "Standing");
    public static Words Act { get; } = new("Việc có thể làm", "What can be done");
    public static Words Exempt { get; } = new("Miễn", "Exempt");
    public static Words EndExemption { get; } = new("Bỏ miễn", "End exemption");
    public static Words Whole { get; } = new("Toàn đợt", "The whole campaign");
    public static Words Pilot { get; } = new("Làm mẫu", "Pilot");
    public static Words Gate { get; } = new("Duyệt nhân rộng", "Gate");
    public static Words GateOpen { get; } = new("đã duyệt", "open");
    public static Words GateShut { get; } = new("chưa duyệt", "not yet open");
    public static Words WaveDays { get; } = new("thời gian của đợt", "days of the wave");
    public static Words WaveReached { get; } = new("tỷ lệ đã dự", "share attended");
    public static Words TodayMark { get; } = new("hôm nay", "today");
    public static Words Done { get; } = new("xong", "done");
    public static Words Underway { get; } = new("đang làm", "under way");
    public static Words NotBegun { get; } = new("chưa bắt đầu", "not begun");
    public static Words NoSession { get; } = new("chưa đặt buổi học", "no session planned");
    public static Words Late { get; } = new("quá thời gian", "past its wave");
    public static Words Skipped { get; } = new("bỏ qua", "skipped");
    public static Words Unplanned { get; } = new("chưa xếp đợt", "in no wave");
    public static Words ArrivedTitle { get; } =
        new("Người đến sau ngày chốt", "Who came after the day");
    public static Words LeftTitle { get; } =
        new("Người đã rời sau ngày chốt", "Who left after the day");
    public static Words ChangesText { get; } =
        new(
            "Những người này không làm thay đổi mẫu số. Người đến sau vẫn nên được mời học; người đã rời mà chưa học thì xét miễn, kèm giấy tờ.",
            "They do not change the denominator. Invite those who came later; exempt those who left without attending, with the paper that shows it."
        );
    public static Words NoneArrived { get; } = new("Không có ai.", "Nobody.");
    public static Words ReadingText { get; } =
        new("Nội dung cần nắm", "What matters for this audience");
    public static Words Materials { get; } = new("Tài liệu", "Materials");
    public static Words Purpose { get; } = new("Mục đích", "Purpose");
    public static Words Confirm { get; } =
        new("Tôi đã đọc và hiểu", "I have read and understood it");
    public static Words ConfirmText { get; } =
        new(
            "Bấm nút dưới đây là xác nhận đã đọc và hiểu nội dung. Việc xác nhận được ghi lại với tên và thời điểm.",
            "By the button below you confirm that you have read and understood it. It is kept with your name and the time."
        );
    public static Words StudyText { get; } =
        new(
            "Tôi đã tự đọc, đã hiểu và biết mình phải làm gì. Xác nhận xong, tôi được tính là đã học.",
            "I have read it alone, understood it and know what I have to do. By confirming I count as having attended."
        );
    public static Words NotOnList { get; } =
        new(
            "Tên của bạn không có trong danh sách đã chốt của đợt này nên không cần xác nhận.",
            "You are not on the frozen list of this campaign, so there is nothing to confirm."
        );
    public static Words Confirmed { get; } =
        new("Đã ghi lại xác nhận của bạn.", "Your confirmation is kept.");
    public static Words Draft { get; } =
        new("Chưa chốt danh sách người học", "The audience is not frozen yet");
    public static Words DraftText { get; } =
        new(
            "Sau khi chốt danh sách theo một ngày, bảng này cho biết ai đã học, đơn vị nào còn chậm.",
            "Once the audience is frozen as of a day, this board tells who has been reached and which unit is behind."
        );

    public static Words ConfirmedAt(DateTime local)
    {
        var at = DateText.At(local);
        return new($"Đã xác nhận lúc {at.Vietnamese}.", $"Confirmed at {at.English}.");
    }

    public static Words BoardHeading(int notDone, int notBegun) =>
        (notDone, notBegun) switch
        {
            (0, _) => new("Mọi đơn vị đã xong", "Every unit is done"),
            (_, 0) => new(
                $"Còn {Vi(notDone)} đơn vị chưa xong",
                $"{En(notDone)} units are not done"
            ),
            _ => new(
                $"Còn {Vi(notDone)} đơn vị chưa xong, {Vi(notBegun)} chưa bắt đầu",
                $"{En(notDone)} units are not done, {En(notBegun)} have not begun"
            ),
        };

    public static Words Answers(string owner, string person) =>
        new($"{owner} · phụ trách: {person}", $"{owner} · in charge: {person}");

    public static Words AttendedRule(long listed, long exempt, DateOnly on) =>
        new(
            $"Tính trên {Vi(listed)} người có tên ngày chốt {DateText.Brief(on).Vietnamese}, trừ {Vi(exempt)} người được miễn.",
            $"Of {En(listed)} people listed on {DateText.Brief(on).English}, less {En(exempt)} exempt."
        );

    public static Words UnderstoodRule { get; } =
        new(
            "Tính trên người đã dự. Hiểu khi tự xác nhận đã đọc và hiểu; đợt có bài kiểm tra thì phải đạt trước.",
            "Of those who attended. Understood once they confirm it themselves, having passed the test where there is one."
        );

    public static Words UnitsRule(int percent) =>
        new(
            $"Tính trên mọi đơn vị có người phải dự. Xong khi ít nhất {percent} % đã dự và buổi học của đơn vị có biên bản.",
            $"Of all units with people who have to attend. Done when at least {percent}% attended and the unit's session has its minutes."
        );

    public static Words BlocksTitle(int units) =>
        new($"{Vi(units)} đơn vị, mỗi ô một đơn vị", $"{En(units)} units, a square each");

    public static Words BehindTitle(int units) =>
        new(
            $"{Vi(units)} đơn vị chưa xong, nhiều người chưa dự xếp trước",
            $"{En(units)} units not done, most people absent first"
        );

    public static Words BlockDone(int done, int units) =>
        new($"xong {Vi(done)} / {Vi(units)} đơn vị", $"done {En(done)} / {En(units)} units");

    public static Words BlockAttended(long attended, long required)
    {
        var share = NumberText.Share(attended, required);
        return new($"đã dự {share.Vietnamese}", $"attended {share.English}");
    }

    public static Words Days(DateOnly from, DateOnly until) =>
        new(
            $"{DateText.DayMonth(from).Vietnamese}–{DateText.Brief(until).Vietnamese}",
            $"{DateText.DayMonth(from).English} – {DateText.Brief(until).English}"
        );

    public static Words UnitsInWave(int units, Words days) =>
        new($"{Vi(units)} đơn vị, {days.Vietnamese}", $"{En(units)} units, {days.English}");

    public static Words SessionCount(int planned) =>
        new($"{Vi(planned)} buổi học", planned == 1 ? "1 session" : $"{En(planned)} sessions");

    public static Words PeopleHeading(long count, Words figure) =>
        new($"{Vi(count)} người {figure.Vietnamese}", $"{En(count)} people: {figure.English}");

    public static Words UnitsHeading(long count, Words figure) =>
        new($"{Vi(count)} đơn vị: {figure.Vietnamese}", $"{En(count)} units: {figure.English}");

    public static Words ExemptBecause(Words reason, string paper, string by) =>
        new(
            $"được miễn: {reason.Vietnamese} ({paper}; {by} cho miễn)",
            $"exempt: {reason.English} ({paper}; granted by {by})"
        );

    public static Words ChangesHeading(int arrived, int left) =>
        new(
            $"{Vi(arrived)} người đến sau, {Vi(left)} người đã rời",
            $"{En(arrived)} came later, {En(left)} have left"
        );

    public static Words WavesTitle(Words? running) =>
        running is null
            ? new("Các đợt", "Waves")
            : new($"Đang ở {running.Vietnamese}", $"Now: {running.English}");

    private static string Vi(long number) => NumberText.Of(number).Vietnamese;

    private static string En(long number) => NumberText.Of(number).English;
}
