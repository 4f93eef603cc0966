using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

public static class SteerWords
{
    public static Words Title { get; } = new("Tên đợt quán triệt", "Title of the campaign");
    public static Words TitleHint { get; } =
        new(
            "Ví dụ: Quán triệt Chỉ thị 24-CT/TU về kỷ cương, trách nhiệm",
            "For example: Directive 24-CT/TU on discipline and responsibility"
        );
    public static Words Purpose { get; } = new("Mục đích, yêu cầu", "Purpose");
    public static Words ReadingText { get; } =
        new("Nội dung người học cần nắm", "What this audience has to know");
    public static Words ReadingTextHint { get; } =
        new(
            "Chỉ ghi những điểm thật sự liên quan đến người học. Có thể bổ sung tệp sau.",
            "Only what really concerns this audience. Files can be added later."
        );
    public static Words Owner { get; } = new("Đơn vị điều hành", "Unit that runs it");
    public static Words Answerable { get; } = new("Người phụ trách", "Who answers for it");
    public static Words Documents { get; } = new("Văn bản cần quán triệt", "Documents to convey");
    public static Words DocumentsHint { get; } =
        new(
            "Chọn trong sổ văn bản; gõ số hoặc vài từ để tìm.",
            "From the register; type a number or some words."
        );
    public static Words Units { get; } =
        new("Đơn vị có người phải học", "Units whose people it is for");
    public static Words UnitsHint { get; } =
        new("Gồm cả các đơn vị cấp dưới.", "With all units below them.");
    public static Words Kinds { get; } = new("Đối tượng", "Kinds of people");
    public static Words Roles { get; } = new("Trong các đơn vị đó", "Of those units");
    public static Words DonePercent { get; } =
        new("Đơn vị xong khi đã dự ít nhất (%)", "A unit is done when so many attended (%)");
    public static Words PassPercent { get; } =
        new("Đạt yêu cầu khi trả lời đúng từ (%)", "Understood from so many right answers (%)");
    public static Words PassPercentHint { get; } =
        new("Chỉ dùng khi đợt có bài kiểm tra.", "It matters only where the campaign has a test.");
    public static Words Above { get; } =
        new("Thực hiện đợt của cấp trên", "Carries out the campaign");
    public static Words AboveHint { get; } =
        new(
            "Chọn khi đợt này thực hiện đợt của cấp trên. Ai học ở đây cũng được tính cho đợt trên, mỗi nơi một lần.",
            "Where this carries out a campaign of a superior unit. Who attends here counts there too, once in each."
        );
    public static Words Save { get; } = new("Lập đợt này", "Plan it");
    public static Words Planned { get; } =
        new(
            "Đã lập đợt. Việc tiếp theo: chốt danh sách người học.",
            "Planned. Next: freeze the audience."
        );

    public static Words Steering { get; } = new("Điều hành", "Running it");
    public static Words FreezeTitle { get; } =
        new("1. Chốt danh sách người học", "1. Freeze the audience");
    public static Words FreezeText { get; } =
        new(
            "Ai giữ chức vụ ở các đơn vị đã chọn vào ngày này thì có tên. Chốt rồi không đổi: người đến sau và người đã rời được nêu riêng.",
            "Whoever holds a post in the chosen units on this day is on the list. It then stands: later arrivals and leavers are shown apart."
        );
    public static Words FreezeOn { get; } = new("Chốt theo ngày", "As of");
    public static Words Freeze { get; } = new("Chốt danh sách", "Freeze it");
    public static Words Frozen { get; } = new("Đã chốt danh sách.", "The audience is frozen.");
    public static Words PilotTitle { get; } = new("2. Đơn vị làm mẫu", "2. Pilot");
    public static Words PilotText { get; } =
        new(
            "Đơn vị này học trước để rút kinh nghiệm. Không chọn thì mọi đơn vị được học ngay.",
            "It goes first and shows how it is done. Without one every unit may begin at once."
        );
    public static Words PilotUnit { get; } = new("Đơn vị làm mẫu", "Pilot unit");
    public static Words NamePilot { get; } = new("Chọn làm mẫu", "Choose as pilot");
    public static Words PilotNamed { get; } =
        new("Đã chọn đơn vị làm mẫu.", "The pilot is chosen.");
    public static Words GateTitle { get; } = new("3. Duyệt nhân rộng", "3. Open it to all units");
    public static Words GateWaits { get; } =
        new(
            "Chờ đơn vị làm mẫu kết thúc buổi học và có biên bản.",
            "Waits until the pilot has held its session and there are minutes."
        );
    public static Words Lessons { get; } =
        new("Bài học từ buổi làm mẫu", "What the pilot has taught");
    public static Words OpenGate { get; } = new("Duyệt nhân rộng", "Open to all units");
    public static Words GateOpened { get; } =
        new("Đã duyệt: mọi đơn vị được mở buổi học.", "Open: every unit may hold its session.");
    public static Words GateOfOthers { get; } =
        new(
            "Người đứng đầu hoặc cấp phó của đơn vị điều hành duyệt.",
            "The head or a deputy of the unit that runs it opens the gate."
        );
    public static Words WavesTitle { get; } = new("4. Các đợt học", "4. Waves");
    public static Words WavesText { get; } =
        new(
            "Mỗi đợt gồm các đơn vị học trong cùng khoảng ngày. Không chọn đơn vị nào thì lấy mọi đơn vị chưa xếp.",
            "Each wave holds units that meet within the same days. Without units chosen it takes all that are in none yet."
        );
    public static Words WaveName { get; } = new("Tên đợt", "Name of the wave");
    public static Words From { get; } = new("Từ ngày", "From");
    public static Words Until { get; } = new("Đến hết ngày", "Until");
    public static Words WaveUnits { get; } = new("Đơn vị", "Units");
    public static Words PlanWave { get; } = new("Xếp đợt", "Plan the wave");
    public static Words WavePlanned { get; } = new("Đã xếp đợt.", "The wave is planned.");
    public static Words MaterialsTitle { get; } = new("Tài liệu", "Materials");
    public static Words Files { get; } = new("Tệp", "Files");
    public static Words FilesHint { get; } =
        new(
            "Đề cương, bài trình chiếu… Nhiều nhất 20 tệp, mỗi tệp không quá 50 MB.",
            "Outline, slides… At most 20 files of 50 MB each."
        );
    public static Words LinkName { get; } = new("Tên của đường dẫn", "Name of the link");
    public static Words LinkAddress { get; } = new("Hoặc địa chỉ trên mạng", "Or a web address");
    public static Words AddMaterial { get; } = new("Thêm tài liệu", "Add");
    public static Words MaterialAdded { get; } = new("Đã thêm tài liệu.", "Added.");
    public static Words CloseTitle { get; } = new("Kết thúc đợt", "Close the campaign");
    public static Words CloseText { get; } =
        new(
            "Kết thúc hết các buổi học đang mở rồi mới kết thúc đợt. Sau đó không mở buổi học, không điểm danh thêm; số liệu giữ nguyên, chỉ còn gạch được dòng ghi nhầm.",
            "End every open session first. After that no session begins and nobody is added; the figures stand, and only wrong entries can be struck."
        );
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words Close { get; } = new("Kết thúc đợt này", "Close it");
    public static Words Closed { get; } = new("Đã kết thúc đợt.", "The campaign is closed.");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");

    public static Words ExemptTitle { get; } = new("Miễn học tập", "Exempt somebody");
    public static Words ExemptText { get; } =
        new(
            "Người được miễn không nằm trong mẫu số. Lý do, giấy tờ và người cho miễn hiện trong danh sách với đơn vị, cấp trên và chính người đó.",
            "Who is exempt is in no denominator. Reason, paper and who granted it are shown on the list to the unit, to those above it, and to the person."
        );
    public static Words Person { get; } = new("Người được miễn", "Who");
    public static Words ExemptReason { get; } = new("Lý do", "Reason");
    public static Words Paper { get; } =
        new("Căn cứ: số và ngày của giấy tờ", "Paper: number and day");
    public static Words Note { get; } = new("Ghi chú", "Note");
    public static Words Grant { get; } = new("Miễn học tập", "Exempt");
    public static Words Granted { get; } = new("Đã ghi việc miễn.", "The exemption is kept.");
    public static Words EndTitle { get; } = new("Bỏ việc miễn", "End the exemption");
    public static Words Ended { get; } = new("Đã bỏ việc miễn.", "The exemption has ended.");

    public static Words FrozenText(DateOnly on) =>
        new(
            $"Đã chốt theo ngày {DateText.Brief(on).Vietnamese}.",
            $"Frozen as of {DateText.Brief(on).English}."
        );

    public static Words GateText(string by, DateTime at) =>
        new(
            $"{by} duyệt lúc {DateText.At(at).Vietnamese}.",
            $"Opened by {by}, {DateText.At(at).English}."
        );

    public static Words WaveLine(WaveRowModel wave)
    {
        var days = DisseminationWords.Days(wave.From, wave.Until);
        return new(
            $"{wave.Name}: {wave.Units} đơn vị, {days.Vietnamese}",
            $"{wave.Name}: {wave.Units} units, {days.English}"
        );
    }

    public static Words WithoutWave(int units) =>
        new($"{units} đơn vị chưa xếp đợt", $"{units} units are in no wave");

    public static Words EndText(string name) =>
        new(
            $"{name} lại nằm trong mẫu số và phải học. Việc miễn trước đây vẫn đọc được.",
            $"{name} is in the denominator again and has to attend. The exemption stays readable."
        );
}
