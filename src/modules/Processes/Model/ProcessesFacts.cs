using Chutri.Platform;

namespace Chutri.Processes.Model;

internal static class ProcessesFacts
{
    public static IReadOnlyList<FactKind> Kinds { get; } =
    [
        FactKind.Of<ProcessDescribed>(
            "processes.described",
            new("bắt đầu mô tả quy trình", "process described")
        ),
        FactKind.Of<ProcessRenamed>(
            "processes.renamed",
            new("sửa tên, thời hạn quy trình", "name or promise of a process changed")
        ),
        FactKind.Of<StepDescribed>(
            "processes.step-described",
            new("thêm, sửa bước quy trình", "step of a process described")
        ),
        FactKind.Of<StepTakenOut>(
            "processes.step-taken-out",
            new("bỏ bước quy trình", "step of a process taken out")
        ),
        FactKind.Of<StepMoved>(
            "processes.step-moved",
            new("đổi thứ tự bước quy trình", "step of a process moved")
        ),
        FactKind.Of<ProcessDrawn>(
            "processes.drawn",
            new("vẽ hoặc nhập quy trình", "process drawn or read from a file")
        ),
        FactKind.Of<ProcessPublished>(
            "processes.published",
            new("ban hành quy trình", "process published")
        ),
        FactKind.Of<TimetableMade>(
            "processes.timetable-made",
            new("đặt lịch tự bắt đầu hồ sơ", "timetable of cases made")
        ),
        FactKind.Of<TimetableStopped>(
            "processes.timetable-stopped",
            new("thôi tự bắt đầu hồ sơ", "timetable of cases stopped")
        ),
        FactKind.Of<CaseStarted>("processes.case-started", new("bắt đầu hồ sơ", "case started")),
        FactKind.Of<StepDone>("processes.step-done", new("làm xong bước của hồ sơ", "step done")),
        FactKind.Of<StepSentBack>(
            "processes.step-sent-back",
            new("trả hồ sơ về bước trước", "case sent back")
        ),
        FactKind.Of<StepHanded>(
            "processes.step-handed",
            new("chuyển người làm bước", "step passed on")
        ),
        FactKind.Of<StepTaken>("processes.step-taken", new("nhận làm bước", "step taken")),
        FactKind.Of<CaseStopped>("processes.case-stopped", new("dừng hồ sơ", "case stopped early")),
        FactKind.Of<CaseEnded>("processes.case-ended", new("kết thúc hồ sơ", "case finished")),
        FactKind.Of<UnitsConsulted>(
            "processes.units-consulted",
            new("lấy ý kiến trong hồ sơ", "opinion asked for")
        ),
        FactKind.Of<OpinionGiven>(
            "processes.opinion-given",
            new("cho ý kiến trong hồ sơ", "opinion given")
        ),
        FactKind.Of<MissingAsked>(
            "processes.missing-asked",
            new("yêu cầu bổ sung hồ sơ", "asked for what is missing")
        ),
        FactKind.Of<MissingGiven>(
            "processes.missing-given",
            new("bổ sung hồ sơ", "what was missing given")
        ),
        FactKind.Of<MissingTakenBack>(
            "processes.missing-taken-back",
            new("thôi yêu cầu bổ sung hồ sơ", "what is missing asked for no more")
        ),
        FactKind.Of<QuestionTakenBack>(
            "processes.question-taken-back",
            new("rút lại câu hỏi trong hồ sơ", "question taken back")
        ),
        FactKind.Of<StepPaused>("processes.step-paused", new("tạm dừng bước", "step paused")),
        FactKind.Of<StepResumed>(
            "processes.step-resumed",
            new("tiếp tục bước tạm dừng", "paused step resumed")
        ),
        FactKind.Of<CaseMoved>(
            "processes.case-moved",
            new("chuyển hồ sơ sang phiên bản mới", "case moved to another version")
        ),
        FactKind.Of<CaseTimersFired>(
            "processes.timers-fired",
            new("đến giờ hẹn của hồ sơ", "timers of a case fired")
        ),
    ];
}
