using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <summary>Words of the register and of a document's page.</summary>
internal static class DocumentWords
{
    public static Words Documents { get; } = new("Văn bản", "Documents");
    public static Words Things { get; } = new("văn bản", "documents");
    public static Words Register { get; } = new("Đăng ký văn bản", "Register documents");
    public static Words Outside { get; } = new("Ghi sổ văn bản mật", "Record a marked document");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words Search { get; } = new("Tìm trong sổ", "Search the register");
    public static Words SearchHint { get; } =
        new(
            "24-CT/TU, chỉ thị 24, hoặc vài từ, không cần dấu",
            "24-CT/TU, chỉ thị 24, or some words, marks not needed"
        );
    public static Words ByState { get; } = new("Lọc theo trạng thái", "Filter by state");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words AllOf { get; } = new("– tất cả –", "– all –");
    public static Words Year { get; } = new("Năm", "Year");
    public static Words Entry { get; } = new("Số trong sổ", "Entry");
    public static Words Document { get; } = new("Văn bản", "Document");
    public static Words State { get; } = new("Trạng thái", "State");
    public static Words NoneTitle { get; } =
        new("Sổ chưa có văn bản nào", "No document is registered yet");
    public static Words NoneText { get; } =
        new(
            "Nộp tệp .docx, .pdf hoặc .txt: Chutri đọc phần đầu, các mục và đề xuất nhiệm vụ để bạn kiểm tra.",
            "Hand in a .docx, .pdf or .txt file: Chutri reads its header and provisions and proposes tasks for you to check."
        );
    public static Words NoneFoundTitle { get; } =
        new("Không có văn bản nào khớp", "No document fits");
    public static Words NoneFoundText { get; } =
        new("Thử gõ ít từ hơn hoặc bỏ bớt điều kiện lọc.", "Try fewer words or drop a filter.");
    public static Words ClearFilters { get; } = new("Bỏ mọi điều kiện lọc", "Drop all filters");

    public static Words Header { get; } = new("Phần đầu văn bản", "Header");
    public static Words CheckHeader { get; } = new("Kiểm tra phần đầu", "Check the header");
    public static Words CorrectHeader { get; } = new("Sửa phần đầu", "Correct the header");
    public static Words ReadIt { get; } = new("Đọc và giao việc", "Read and assign");
    public static Words HeaderAsRead { get; } =
        new(
            "Phần đầu do máy đọc, chưa ai kiểm tra. So với văn bản rồi xác nhận.",
            "The header was read by the machine and nobody has checked it. Compare it with the paper and confirm."
        );
    public static Words Unknown { get; } = new("chưa rõ", "not known");
    public static Words Period { get; } = new("Số tính theo", "Numbered by");
    public static Words Registered { get; } = new("Đăng ký lúc", "Registered");
    public static Words Demands { get; } = new("Có yêu cầu", "Demands something");
    public static Words References { get; } = new("Văn bản được dẫn", "Documents cited");
    public static Words CitedBy { get; } = new("Được dẫn trong", "Cited by");
    public static Words Settle { get; } = new("Xác định văn bản", "Say which one");
    public static Words People { get; } = new("Người được nêu tên", "People named");
    public static Words Targets { get; } = new("Chỉ tiêu", "Targets");
    public static Words Measure { get; } = new("Nội dung", "Measure");
    public static Words Value { get; } = new("Mức", "Value");
    public static Words Person { get; } = new("Họ tên", "Name");
    public static Words Posts { get; } = new("Chức vụ", "Posts");
    public static Words NewVersion { get; } = new("Thêm bản mới", "Add a version");
    public static Words Compare { get; } =
        new("So sánh với bản trước", "Compare with the one before");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words Text { get; } = new("Nội dung theo mục", "Text by provisions");
    public static Words StubTitle { get; } =
        new("Văn bản xử lý bên ngoài hệ thống", "Handled outside the system");
    public static Words StubText { get; } =
        new(
            "Văn bản mang dấu mật nên ở đây chỉ có dòng ghi sổ. Nội dung, tệp và trích yếu không được lưu.",
            "The document is marked secret, so here is only its entry. Its content, file and subject are not kept."
        );
    public static Words Level { get; } = new("Độ mật", "Level");
    public static Words HandledAt { get; } = new("Nơi xử lý", "Handled at");
    public static Words OldVersion { get; } =
        new("Đang xem bản cũ", "You are looking at an older version");

    public static Words Count(long total) =>
        CountWords.Of(total, "văn bản", "document", "documents");

    public static Words Heading(long total, long toCheck) =>
        toCheck == 0
            ? Count(total)
            : new(
                $"{Count(total).Vietnamese} · {NumberText.Of(toCheck).Vietnamese} chờ kiểm tra",
                $"{Count(total).English} · {NumberText.Of(toCheck).English} to be checked"
            );

    public static Words Versions(int count) => CountWords.Of(count, "bản", "version", "versions");

    public static Words VersionNumber(int number) => new($"Bản {number}", $"Version {number}");

    public static Words ProvisionCounts(int provisions, int demands) =>
        new(
            $"{provisions} mục, {demands} mục có yêu cầu",
            $"{provisions} provisions, {demands} with demands"
        );

    public static Words Tasks(int count) =>
        CountWords.Of(count, "nhiệm vụ đề xuất", "task proposed", "tasks proposed");

    public static Words ReferenceStateName(ReferenceState state) =>
        state switch
        {
            ReferenceState.Found => new("có trong sổ", "in the register"),
            ReferenceState.AskPerson => new("cần người xác định", "a person must say which"),
            ReferenceState.Settled => new("đã xác định", "settled by a person"),
            _ => new("chưa có trong sổ", "not in the register"),
        };
}
