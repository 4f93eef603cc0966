using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What a duty comes from.</summary>
public enum DutyKind
{
    Assignment,
    Cooperation,
    ExtensionDecision,
    Correction,
    Step,
}

public static class DutyKindWords
{
    public static Words Name(this DutyKind kind) =>
        kind switch
        {
            DutyKind.Cooperation => new("phối hợp", "cooperation"),
            DutyKind.ExtensionDecision => new("đề nghị gia hạn", "request for extension"),
            DutyKind.Correction => new("đề nghị sửa dữ liệu", "request for correction"),
            DutyKind.Step => new("bước quy trình", "step of a process"),
            _ => new("nhiệm vụ", "assignment"),
        };

    /// <summary>The kind as an address writes it.</summary>
    public static string Word(this DutyKind kind) =>
        kind switch
        {
            DutyKind.Cooperation => "cooperation",
            DutyKind.ExtensionDecision => "extension-decision",
            DutyKind.Correction => "correction",
            DutyKind.Step => "step",
            _ => "assignment",
        };
}
