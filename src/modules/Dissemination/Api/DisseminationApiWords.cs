using Chutri.Platform;

namespace Chutri.Dissemination.Api;

/// <summary>What each operation about campaigns does, by its identifier.</summary>
internal static class DisseminationApiWords
{
    public static Words FindCampaigns { get; } =
        new("Các đợt quán triệt với số liệu", "Campaigns with their figures");
    public static Words PlanCampaign { get; } = new("Lập đợt quán triệt", "Plan a campaign");
    public static Words ShowCampaign { get; } =
        new(
            "Một đợt với ba con số, đợt học, đơn vị",
            "One campaign with its three figures and waves"
        );
    public static Words FindUnits { get; } =
        new("Các đơn vị của một đợt, chậm nhất trước", "Units of a campaign, most behind first");
    public static Words FindPeople { get; } =
        new("Những người làm nên một con số", "The people behind a figure");
    public static Words FindChanges { get; } =
        new("Người đến sau và người đã rời", "Later arrivals and leavers");
    public static Words Freeze { get; } =
        new("Chốt danh sách người học theo một ngày", "Freeze the audience as of a day");
    public static Words NamePilot { get; } = new("Chọn đơn vị làm mẫu", "Choose the pilot");
    public static Words OpenGate { get; } = new("Duyệt nhân rộng", "Open to all units");
    public static Words PlanWave { get; } = new("Xếp đơn vị vào đợt", "Put units into a wave");
    public static Words AddMaterial { get; } = new("Thêm tài liệu", "Add materials");
    public static Words Close { get; } = new("Kết thúc đợt", "Close a campaign");
    public static Words Exempt { get; } = new("Miễn học tập", "Exempt somebody");
    public static Words EndExemption { get; } = new("Bỏ việc miễn", "End an exemption");
    public static Words Understood { get; } =
        new("Xác nhận mình đã đọc và hiểu", "Confirm one's own understanding");
    public static Words FindQuestions { get; } =
        new("Ngân hàng câu hỏi của một đợt", "The bank of questions of a campaign");
    public static Words AddQuestion { get; } = new("Thêm một câu hỏi", "Add a question");
    public static Words ImportQuestions { get; } =
        new("Đọc câu hỏi từ tệp Excel", "Read questions from a spreadsheet");
    public static Words RetireQuestion { get; } = new("Bỏ một câu hỏi", "Retire a question");
    public static Words SetUnderstanding { get; } =
        new("Đặt cách kiểm tra", "Say how understanding is seen");
    public static Words AllowTry { get; } =
        new(
            "Cho một người đã hết lượt làm thêm một lần bài kiểm tra",
            "Allow somebody who has used all tries one more"
        );
    public static Words ShowTest { get; } = new("Bài kiểm tra của mình", "One's own test");
    public static Words BeginTest { get; } =
        new("Bắt đầu một lần làm bài", "Begin a try of one's own test");
    public static Words HandInTest { get; } = new("Nộp bài kiểm tra", "Hand in one's own test");
    public static Words MakeReport { get; } =
        new(
            "Lập báo cáo gửi cấp trên với số liệu lúc này",
            "Make the report to the superior unit, with the figures as they are now"
        );
    public static Words PlanSession { get; } = new("Đặt buổi học", "Plan a session");
    public static Words ShowSession { get; } =
        new("Một buổi học với danh sách", "One session with its roll");
    public static Words OpenSession { get; } = new("Bắt đầu buổi học", "Begin a session");
    public static Words CloseSession { get; } =
        new("Kết thúc buổi học với biên bản", "End a session with its minutes");
    public static Words AskMakeUp { get; } =
        new(
            "Giao người vắng học bù: buổi học bù hoặc tự học, có hạn",
            "Ask those who missed a session to catch up by a day"
        );
    public static Words RecordRoll { get; } = new("Ghi người có mặt", "Put people on the roll");
    public static Words RecordPaper { get; } =
        new(
            "Ghi người đã ký trên giấy, kèm bản quét",
            "Put on the roll who signed on paper, with the scan"
        );
    public static Words ImportRoll { get; } =
        new("Ghi danh sách từ tệp Excel", "Read the roll from a spreadsheet");
    public static Words Confirm { get; } = new("Xác nhận người tự điểm danh", "Confirm check-ins");
    public static Words Strike { get; } = new("Gạch một dòng điểm danh", "Strike an entry");
    public static Words ShowFigure { get; } =
        new(
            "Con số của một báo cáo theo mã ngắn: đếm gì và danh sách lúc lập báo cáo",
            "A figure of a report by its short code: what it counts, and the list as it was then"
        );
    public static Words FindReports { get; } =
        new(
            "Báo cáo đã lập của một đợt, kèm mã của từng con số",
            "Reports made of a campaign, with the code of each figure"
        );
    public static Words NoteConclusion { get; } = new("Ghi kết luận", "Note a conclusion");
    public static Words NoteFollowUp { get; } =
        new(
            "Ghi điều còn thiếu và giao ngay thành việc của đơn vị",
            "Note what was found wanting, and make it an assignment of the unit"
        );
    public static Words FindFollowUps { get; } =
        new(
            "Kết luận của mọi buổi học và việc đã giao",
            "What all sessions concluded, and the work given out"
        );
    public static Words GiveWork { get; } =
        new("Giao việc theo một kết luận", "Give out work from a conclusion");
    public static Words AddFiles { get; } =
        new("Nộp biên bản, ảnh, danh sách có chữ ký", "Add minutes, photographs, signed rolls");
    public static Words CheckIn { get; } =
        new("Tự điểm danh bằng mã trên màn chiếu", "Check in with the code on the screen");
}
