using Chutri.Platform;

namespace Chutri.OpenApi;

/// <summary>The subjects of the API, in the order of the work. Programs know them by their tags, which stay as they are.</summary>
internal static class ApiSections
{
    public static IReadOnlyList<ApiSection> All { get; } =
    [
        new("Assignments", new("Việc giao", "Assignments")),
        new("Proposals", new("Đề xuất từ văn bản", "Proposals")),
        new("Documents", new("Sổ văn bản", "Documents")),
        new("Dissemination", new("Quán triệt", "Dissemination")),
        new("Processes", new("Quy trình", "Processes")),
        new("Cases", new("Hồ sơ theo quy trình", "Cases")),
        new("Inspections", new("Kiểm tra, giám sát", "Inspections")),
        new("Procedures", new("Thủ tục hành chính", "Administrative procedures")),
        new("SelfReview", new("Tự soi, tự sửa", "Self-review")),
        new("Duties", new("Nhiệm vụ và hạn", "Duties")),
        new("Notifications", new("Thông báo và nhắc việc", "Notifications and reminders")),
        new("Overview", new("Tổng hợp", "Overview")),
        new("Calendars", new("Lịch làm việc", "Working calendar")),
        new("Units", new("Đơn vị", "Units")),
        new("Functions", new("Chức năng, nhiệm vụ", "Functions")),
        new("People", new("Người và chức vụ", "People")),
        new("Delegations", new("Ủy quyền", "Delegations")),
        new("Reorganizations", new("Sắp xếp tổ chức", "Reorganizations")),
        new("Imports", new("Nhập từ tệp", "Imports")),
        new("Accounts", new("Tài khoản và mã truy cập", "Accounts and tokens")),
        new("PersonalData", new("Dữ liệu cá nhân", "Personal data")),
        new("Retention", new("Thời hạn lưu giữ", "Retention")),
        new("Journal", new("Nhật ký", "Journal")),
        new("Search", new("Tìm kiếm", "Search")),
        new("Program", new("Chương trình", "Program")),
    ];

    public static ApiSection Of(string tag) => All.Single(section => section.Tag == tag);
}

public sealed record ApiSection(string Tag, Words Title)
{
    /// <summary>Where it stands on the page.</summary>
    public string Anchor => Tag.ToLowerInvariant();
}
