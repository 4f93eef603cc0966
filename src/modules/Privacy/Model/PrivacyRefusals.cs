using Chutri.Platform;

namespace Chutri.Privacy.Model;

internal static class PrivacyRefusals
{
    public static Words Law { get; } =
        new(
            "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP",
            "Law 91/2025/QH15 on personal data protection; Decree 356/2025"
        );

    public static Refusal NoSuchRequest { get; } =
        Refusal.NotFound(
            new(
                "Không thấy đề nghị này. Hãy mở lại từ trang dữ liệu cá nhân hoặc từ việc của tôi.",
                "This request cannot be found. Open it from the page of personal data or from my work."
            )
        );

    public static Refusal NoSuchPart { get; } =
        Refusal.NotFound(
            new(
                "Không có phần dữ liệu này. Hãy mở lại trang dữ liệu cá nhân.",
                "There is no such part. Open the page of personal data again."
            )
        );

    public static Refusal OnlyPeople { get; } =
        Refusal.NotAllowed(
            "privacy-only-people",
            new(
                "Chỉ người có tên trong danh sách mới có dữ liệu cá nhân để xem và đề nghị sửa.",
                "Only a person of the register has personal data to read and to have corrected."
            )
        );

    public static Refusal NobodyAnswers { get; } =
        Refusal.Conflict(
            "privacy-nobody-answers",
            new(
                "Chưa có người quản trị nào để nhận đề nghị này. Hãy báo cho người đứng đầu cơ quan.",
                "There is no administrator yet who could take this request. Tell the head of the authority."
            ),
            Law
        );

    public static Refusal AlreadyAnswered(string code, string by) =>
        Refusal.Conflict(
            "privacy-already-answered",
            new(
                $"{code} đã được {by} trả lời nên không trả lời lại được.",
                $"{code} was answered by {by} and cannot be answered again."
            )
        );

    public static Refusal AskedYourself(string code) =>
        Refusal.NotAllowed(
            "privacy-asked-yourself",
            new(
                $"{code} do chính mình đề nghị nên người quản trị khác phải trả lời.",
                $"You asked {code} yourself, so another administrator answers it."
            )
        );
}
