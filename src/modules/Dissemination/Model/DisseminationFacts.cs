using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal static class DisseminationFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        Of<CampaignPlanned>("campaign-planned", "lập đợt quán triệt", "campaign planned"),
        Of<AudienceFrozen>("audience-frozen", "chốt danh sách người học", "audience frozen"),
        Of<PilotNamed>("pilot-named", "chọn đơn vị làm mẫu", "pilot chosen"),
        Of<GateOpened>("gate-opened", "duyệt nhân rộng", "gate opened"),
        Of<WavePlanned>("wave-planned", "xếp đơn vị vào đợt", "units put into a wave"),
        Of<MaterialAdded>("material-added", "thêm tài liệu quán triệt", "material added"),
        Of<ExemptionGranted>("exemption-granted", "miễn học tập", "exemption granted"),
        Of<ExemptionEnded>("exemption-ended", "bỏ việc miễn học tập", "exemption ended"),
        Of<CampaignClosed>("campaign-closed", "kết thúc đợt quán triệt", "campaign closed"),
        Of<SessionPlanned>("session-planned", "đặt buổi học", "session planned"),
        Of<SessionInvited>("session-invited", "mời dự buổi học", "invitation to a session"),
        Of<SessionReminded>("session-reminded", "nhắc buổi học", "reminder of a session"),
        Of<SessionOpened>("session-opened", "bắt đầu buổi học", "session begun"),
        Of<SessionClosed>("session-closed", "kết thúc buổi học", "session ended"),
        Of<CheckInsRecorded>("check-ins-recorded", "tự điểm danh bằng mã", "check-ins by code"),
        Of<RollRecorded>("roll-recorded", "ghi danh sách có mặt", "roll recorded"),
        Of<CheckInsConfirmed>("check-ins-confirmed", "xác nhận điểm danh", "check-ins confirmed"),
        Of<AttendanceStruck>("attendance-struck", "gạch tên khỏi danh sách", "entry struck"),
        Of<MakeUpAsked>("make-up-asked", "giao học bù", "catching up asked for"),
        Of<SelfStudied>("self-studied", "tự học và xác nhận", "read alone and confirmed"),
        Of<QuestionsAdded>("questions-added", "thêm câu hỏi kiểm tra", "questions added"),
        Of<QuestionRetired>("question-retired", "bỏ câu hỏi kiểm tra", "question retired"),
        Of<UnderstandingSet>("understanding-set", "đặt cách kiểm tra", "test set"),
        Of<TestHandedIn>("test-handed-in", "nộp bài kiểm tra", "test handed in") with
        {
            Private = true,
        },
        Of<TryAllowed>(
            "try-allowed",
            "cho làm thêm một lần bài kiểm tra",
            "one more try allowed"
        ) with
        {
            Private = true,
        },
        Of<ReportMade>("report-made", "lập báo cáo kết quả", "report made"),
        Of<ConclusionNoted>("conclusion-noted", "ghi kết luận buổi học", "conclusion noted"),
        Of<WorkGivenFromConclusion>(
            "work-given",
            "giao việc theo kết luận",
            "work given out from a conclusion"
        ),
        Of<SessionFileAdded>("session-file-added", "nộp tệp của buổi học", "file of a session"),
        Of<UnderstandingConfirmed>(
            "understanding-confirmed",
            "xác nhận đã hiểu",
            "understanding confirmed"
        ) with
        {
            Private = true,
        },
    ];

    private static FactKind Of<TBody>(string code, string vietnamese, string english)
        where TBody : FactBody =>
        FactKind.Of<TBody>("dissemination." + code, new(vietnamese, english));
}
