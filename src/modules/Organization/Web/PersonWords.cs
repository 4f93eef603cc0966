using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class PersonWords
{
    public static Words People { get; } = new("người", "people");
    public static Words Person { get; } = new("Họ và tên", "Name");
    public static Words Posts { get; } = new("Chức vụ hiện nay", "Posts now");
    public static Words Search { get; } =
        new(
            "Tìm theo họ tên hoặc mã, có dấu hay không dấu",
            "Search by name or code, with or without marks"
        );
    public static Words NoPost { get; } =
        new("Hôm nay không giữ chức vụ nào.", "Holds no post today.");
    public static Words NoneTitle { get; } = new("Chưa có ai khớp", "Nobody fits");
    public static Words NoneText { get; } =
        new(
            "Hãy thử tên gọi cuối cùng, không cần dấu.",
            "Try the given name; marks are not needed."
        );
    public static Words Now { get; } = new("Đang giữ", "Held now");
    public static Words Later { get; } = new("Sẽ giữ", "To be held");
    public static Words Before { get; } = new("Đã giữ", "Held before");
    public static Words Title { get; } = new("Chức danh", "Title");
    public static Words Role { get; } = new("Vai trò", "Role");
    public static Words Over { get; } = new("Phụ trách", "Stands over");
    public static Words Time { get; } = new("Thời gian", "Time");
    public static Words WholeAuthority { get; } = new("toàn cơ quan", "the whole authority");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Appoint { get; } = new("Ghi chức vụ", "Record a post");
    public static Words Correct { get; } = new("Sửa họ tên", "Correct the name");
    public static Words End { get; } = new("Ghi thôi giữ", "End it");
    public static Words RegisterWhat { get; } =
        new(
            "Từng người một: tên, rồi chức vụ ở đơn vị; sửa và thôi chức vụ ở trang của người đó.",
            "One person at a time: the name, then a post in a unit; corrections and the end of a post are on the person's page."
        );
    public static Words Register { get; } = new("Ghi người mới", "Register a person");
    public static Words Actions { get; } = new("Việc có thể làm", "What can be done");
    public static Words History { get; } = new("Quá trình", "History");
    public static Words Code { get; } = new("Mã", "Code");
    public static Words CodeHint { get; } =
        new(
            "Mã cán bộ, không đổi về sau: CB0123",
            "The person's code, which never changes: CB0123"
        );
    public static Words NameHint { get; } =
        new("Đủ họ, tên đệm và tên, có dấu", "In full and with marks");
    public static Words TitleHint { get; } =
        new(
            "Như trong quyết định: Trưởng Ban Tổ chức",
            "As in the decision: Head of the Organization Board"
        );
    public static Words OverHint { get; } =
        new(
            "Bỏ trống: chính đơn vị giữ chức vụ và các đơn vị dưới đó",
            "Left empty: the post's own unit and those below it"
        );
    public static Words From { get; } = new("Từ ngày", "From");
    public static Words Until { get; } = new("Đến hết ngày", "Last day");
    public static Words Decision { get; } = new("Quyết định", "Decision");
    public static Words DecisionHint { get; } =
        new("Số và ngày: 12-QĐ/LĐLĐ ngày 20/11/2026", "Number and date: 12-QĐ/LĐLĐ of 20/11/2026");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words Registered { get; } =
        new("Đã ghi vào danh sách. Tiếp theo, hãy ghi chức vụ.", "Registered. Now record a post.");
    public static Words Corrected { get; } = new("Đã sửa họ tên.", "The name has been corrected.");
    public static Words Appointed { get; } = new("Đã ghi chức vụ.", "The post has been recorded.");
    public static Words Ended { get; } =
        new("Đã ghi ngày thôi giữ chức vụ.", "The last day of the post has been recorded.");
    public static Words EndEffect { get; } =
        new(
            "Sau ngày này, người đó không còn quyền đi theo chức vụ. Việc đã làm vẫn giữ nguyên tên và chức vụ lúc làm.",
            "After this day the rights that follow the post are gone. What was done keeps the name and title of its day."
        );

    public static Words Heading(long count) => CountWords.Of(count, "người", "person", "people");

    public static Words EndTitle(string person, string title) =>
        new($"{person} thôi giữ chức vụ {title}?", $"{person} ceases to be {title}?");

    public static Words AppointTitle(string person) =>
        new($"Ghi chức vụ cho {person}", $"Record a post for {person}");

    public static Words CorrectTitle(string person) =>
        new($"Sửa họ tên của {person}", $"Correct the name of {person}");
}
