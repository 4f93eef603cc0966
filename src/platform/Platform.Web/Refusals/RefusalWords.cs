namespace Chutri.Platform.Web;

/// <summary>What a page says when something cannot be had: what happened, that nothing was lost, what to do.</summary>
public static class RefusalWords
{
    public static Words NotFoundTitle { get; } = new("Không có trang này", "There is no such page");
    public static Words NotFoundText { get; } =
        new(
            "Địa chỉ có thể gõ nhầm, hoặc việc, văn bản đã được chuyển đi nơi khác. Tìm bằng mã, số văn bản hoặc vài từ ở ô tìm phía trên.",
            "The address may be mistyped, or what stood here has moved. Look for it by code, document number or a few words in the search box above."
        );
    public static Words NoSuchAddress { get; } =
        new(
            "Không có địa chỉ này; danh sách địa chỉ cho chương trình ở /api.",
            "There is no such address; the addresses for programs are listed at /api."
        );
    public static Words NotAllowedTitle { get; } =
        new("Chức vụ này không làm được việc này", "This post may not do that");
    public static Words NotAllowedText { get; } =
        new(
            "Nếu có chức vụ khác, hãy đổi ở góc trên bên phải. Nếu cần quyền để làm việc, hãy hỏi người quản trị của đơn vị.",
            "If you hold another post, change to it at the top right. If your work needs this right, ask your unit's administrator."
        );

    public static Words OpenAs(string post) => new($"Mở với chức vụ {post}", $"Open as {post}");

    public static Words FormExpiredTitle { get; } =
        new(
            "Biểu mẫu đã hết hiệu lực, chưa có gì thay đổi",
            "The form has expired; nothing was changed"
        );
    public static Words FormExpiredText { get; } =
        new(
            "Trang để mở quá lâu hoặc đã đăng nhập lại ở thẻ khác. Quay lại trang trước: điều đã nhập vẫn còn. Chép lại nếu cần, tải lại trang rồi gửi lại.",
            "The page was open too long, or you signed in again in another tab. Go back: what you typed is still there. Copy it if need be, reload the page and send it again."
        );
    public static Words TooLargeTitle { get; } =
        new(
            "Gửi lên quá lớn, chưa có gì được lưu",
            "What was sent is too large; nothing was stored"
        );
    public static Words TooLargeText { get; } =
        new(
            "Chỗ này không nhận nhiều dữ liệu đến thế. Hãy rút ngắn nội dung, hoặc tải tệp lên ở trang dành cho tệp.",
            "This place does not take that much. Shorten it, or upload files on the page that takes files."
        );
    public static Words OtherMethod { get; } =
        new(
            "Địa chỉ này không nhận cách gọi ấy (GET, POST…); danh sách địa chỉ và cách gọi ở /api.",
            "This address does not take that method (GET, POST…); addresses and methods are listed at /api."
        );
    public static Words TooManyRequests { get; } =
        new(
            "Chương trình này gọi quá nhanh; yêu cầu vừa rồi chưa được làm. Hãy chờ số giây ghi ở Retry-After rồi gửi lại.",
            "This program calls too fast; the request was not carried out. Wait as many seconds as Retry-After says, then send it again."
        );
    public static Words BrokenTitle { get; } =
        new("Chưa làm được, và chưa có gì thay đổi", "That did not work, and nothing was changed");
    public static Words CannotTitle { get; } =
        new("Chưa làm được việc này", "This cannot be done now");
    public static Words WrongAddressTitle { get; } =
        new("Địa chỉ có phần không đọc được", "A part of the address cannot be read");
    public static Words ToFirstPage { get; } = new("Về trang đầu", "To the first page");
    public static Words SeeIt { get; } = new("Mở để xem", "Open it");

    public static Words WrongAddressText(string part) =>
        new(
            $"Phần ấy là “{part}” trong địa chỉ. Hãy sửa hoặc bỏ phần ấy rồi mở lại; chưa có gì thay đổi.",
            $"That part is “{part}” in the address. Correct it or leave it out, then open it again; nothing was changed."
        );

    public static Words BrokenText(string code) =>
        new(
            $"Máy chủ gặp lỗi khi làm việc này; mọi điều đã lưu trước đó vẫn nguyên. Hãy thử lại sau ít phút. Nếu vẫn lỗi, gọi người quản trị và đọc mã {code}.",
            $"The server failed while doing this; everything saved before is intact. Try again in a few minutes. If it still fails, call the administrator and read out the code {code}."
        );

    public static Words BasisAndCode(Refusal refusal) =>
        refusal.Basis is { } basis
            ? new(
                $"{basis.Vietnamese} · mã {refusal.Code}",
                $"{basis.English} · code {refusal.Code}"
            )
            : new($"mã {refusal.Code}", $"code {refusal.Code}");
}
