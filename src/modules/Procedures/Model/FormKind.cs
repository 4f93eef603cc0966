using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>The papers that the counter gives out.</summary>
internal enum FormKind
{
    Slip,
    Request,
    Refusal,
    Apology,
    Stopped,
    Control,
}

internal static class FormKinds
{
    public static IReadOnlyList<FormKind> All { get; } = Enum.GetValues<FormKind>();

    public static Words Name(this FormKind kind) =>
        kind switch
        {
            FormKind.Slip => new("giấy tiếp nhận và hẹn trả kết quả", "slip with the appointment"),
            FormKind.Request => new("phiếu yêu cầu bổ sung", "request for what is missing"),
            FormKind.Refusal => new("phiếu từ chối tiếp nhận", "refusal"),
            FormKind.Apology => new("văn bản xin lỗi và hẹn lại", "letter of apology"),
            FormKind.Stopped => new("thông báo dừng giải quyết", "notice that it was stopped"),
            _ => new("phiếu kiểm soát quá trình giải quyết", "control slip"),
        };

    /// <summary>As an address writes it.</summary>
    public static string Word(this FormKind kind) => kind.ToString().ToLowerInvariant();

    public static FormKind? Of(string? word)
    {
        foreach (var kind in All)
        {
            if (kind.Word() == word)
            {
                return kind;
            }
        }

        return null;
    }
}
