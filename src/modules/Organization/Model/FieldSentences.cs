using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>What to write in a field that was left empty or cannot be read.</summary>
internal static class FieldSentences
{
    public static Words NeedsAuthorityName { get; } =
        new("Hãy ghi tên đầy đủ của cơ quan.", "Give the full name of the authority.");

    public static Words NeedsShortName { get; } =
        new("Hãy ghi tên gọi tắt.", "Give the short name.");

    public static Words NeedsPlace { get; } =
        new(
            "Hãy ghi địa danh đứng trước ngày tháng trên văn bản.",
            "Give the place that stands before the date on papers."
        );

    public static Words NeedsPersonName { get; } =
        new("Hãy ghi họ và tên.", "Give the full name of the person.");

    public static Words NeedsTitle { get; } =
        new("Hãy ghi chức danh.", "Give the title of the post.");

    public static Words NeedsUnitName { get; } =
        new("Hãy ghi tên đơn vị.", "Give the name of the unit.");

    public static Words NeedsCode { get; } =
        new(
            $"Mã gồm chữ, số và các dấu . - _ , không có khoảng trắng, nhiều nhất {Lengths.Code} ký tự.",
            $"A code has letters, digits and . - _ , no spaces, at most {Lengths.Code} characters."
        );

    public static Words NeedsDecision { get; } =
        new(
            "Hãy ghi số và ngày của quyết định, ví dụ 15-QĐ/TU ngày 20/11/2026.",
            "Give number and date of the decision, for example 15-QĐ/TU of 20/11/2026."
        );

    public static Words NeedsDay { get; } =
        new("Hãy ghi ngày, ví dụ 01/12/2026.", "Give a day, for example 01/12/2026.");

    public static Words NeedsReason { get; } = new("Hãy ghi lý do.", "Give the reason.");

    public static Words NeedsRole { get; } = new("Hãy chọn vai trò.", "Choose a role.");

    public static Words NeedsBranch { get; } = new("Hãy chọn khối.", "Choose a branch.");

    public static Words NeedsUnits { get; } =
        new("Hãy chọn ít nhất một đơn vị.", "Choose at least one unit.");

    public static Words NeedsUnit { get; } = new("Hãy chọn đơn vị.", "Choose the unit.");

    public static Words NeedsKind { get; } =
        new("Hãy chọn việc cần sắp xếp.", "Choose what to do with the structure.");

    public static Words NeedsPost { get; } =
        new("Hãy chọn chức vụ trong danh sách.", "Choose a post of the list.");

    public static Words NeedsOneSuccessor { get; } =
        new(
            "Hãy chọn một đơn vị sẵn có hoặc ghi một đơn vị mới, không cả hai.",
            "Choose an existing unit or describe a new one, not both."
        );

    public static Words NeedsTwoParts { get; } =
        new(
            "Chia tách cần ít nhất hai đơn vị nhận, không trùng nhau.",
            "A split needs at least two different units to take over."
        );

    public static Words UntilBeforeFrom { get; } =
        new(
            "Ngày thôi giữ không được sớm hơn ngày bắt đầu.",
            "The last day cannot be before the first."
        );

    public static Words RootNeedsSuccessor(string name) =>
        new(
            $"{name} đứng đầu khối, không có cấp trên để nhận việc còn mở. Hãy chọn đơn vị nhận việc.",
            $"{name} is the root of its branch and has no superior to take over open work. Choose the unit that does."
        );

    public static Words NoSuchUnit(string code) =>
        new($"Không có đơn vị nào mang mã “{code}”.", $"There is no unit with the code “{code}”.");

    public static Words NoSuchPerson(string code) =>
        new($"Không có ai mang mã “{code}”.", $"There is nobody with the code “{code}”.");

    public static Words TooLong(int atMost) =>
        new($"Nhiều nhất {atMost} ký tự.", $"At most {atMost} characters.");
}
