using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What a duty comes from.</summary>
public enum DutyKind
{
    Assignment,
    Cooperation,
    ExtensionDecision,
    Correction,

    /// <summary>Somebody missed a session and has to catch up.</summary>
    Study,

    /// <summary>A step of a process at which a case stands.</summary>
    Step,

    /// <summary>Somebody has to review their own work.</summary>
    SelfReview,

    /// <summary>Somebody has to see whether a remedy helped.</summary>
    EffectCheck,

    /// <summary>A letter of apology to sign, before what was promised to an applicant passes.</summary>
    Apology,

    /// <summary>Something that was asked in a case: an opinion, or what is missing.</summary>
    Question,

    /// <summary>A step of an inspection: papers, the visit, a reply, the conclusion, the file.</summary>
    Inspection,
}

public static class DutyKindWords
{
    /// <summary>Whose page opens for the unit and those above it alone: who searches is not led to a closed door.</summary>
    internal static readonly DutyKind[] ReadByFew =
    [
        DutyKind.SelfReview,
        DutyKind.EffectCheck,
        DutyKind.Apology,
    ];

    public static Words Name(this DutyKind kind) =>
        kind switch
        {
            DutyKind.Cooperation => new("phối hợp", "cooperation"),
            DutyKind.ExtensionDecision => new("đề nghị gia hạn", "request for extension"),
            DutyKind.Correction => new("đề nghị sửa dữ liệu", "request for correction"),
            DutyKind.Study => new("học bù", "catching up"),
            DutyKind.Step => new("bước quy trình", "step of a process"),
            DutyKind.SelfReview => new("tự soi", "self-review"),
            DutyKind.EffectCheck => new("kiểm lại", "check of a remedy"),
            DutyKind.Apology => new("văn bản xin lỗi", "letter of apology"),
            DutyKind.Question => new("trả lời trong hồ sơ", "answer in a case"),
            DutyKind.Inspection => new("việc kiểm tra", "step of an inspection"),
            _ => new("nhiệm vụ", "assignment"),
        };

    /// <summary>The kind as an address writes it.</summary>
    public static string Word(this DutyKind kind) =>
        kind switch
        {
            DutyKind.Cooperation => "cooperation",
            DutyKind.ExtensionDecision => "extension-decision",
            DutyKind.Correction => "correction",
            DutyKind.Study => "study",
            DutyKind.Step => "step",
            DutyKind.SelfReview => "self-review",
            DutyKind.EffectCheck => "effect-check",
            DutyKind.Apology => "apology",
            DutyKind.Question => "question",
            DutyKind.Inspection => "inspection",
            _ => "assignment",
        };
}
