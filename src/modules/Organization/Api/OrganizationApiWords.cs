using Chutri.Platform;

namespace Chutri.Organization.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class OrganizationApiWords
{
    public static Words FindImports { get; } =
        new("Các tệp đã đọc, mới nhất trước", "Files that were read, the latest first");
    public static Words ReadImport { get; } =
        new(
            "Đọc tệp CSV hoặc XLSX (multipart) và nói tệp sẽ đổi gì, hoặc mọi chỗ sai; chưa ghi gì",
            "Read a CSV or XLSX file (multipart) and say what it would change, or all that is wrong; nothing is written"
        );
    public static Words ShowImport { get; } =
        new("Tệp sẽ đổi gì so với hiện trạng", "What the file would change as things stand now");
    public static Words WriteImport { get; } =
        new("Ghi tệp: ghi hết hoặc không ghi gì", "Write the file: all of it, or nothing");
    public static Words FindPeople { get; } =
        new(
            "Mọi người theo tên; q tìm mã và họ tên, có dấu hoặc không dấu",
            "People by given name; q searches code and name with or without marks"
        );
    public static Words ShowPerson { get; } =
        new(
            "Một người với mọi chức vụ, cả đã qua và sắp tới",
            "One person with all posts, past and future ones too"
        );
    public static Words FindDelegations { get; } =
        new(
            "Ai thay ai, từ ngày nào đến ngày nào, mới nhất trước; lọc theo person và unit",
            "Who stands in for whom, from which day to which, the latest first; filters person and unit"
        );
    public static Words NameAuthority { get; } = new("Ghi tên cơ quan", "Name the authority");
    public static Words MakeDelegation { get; } =
        new(
            "Ủy quyền của chức vụ mình cho một người; quản trị viên ghi thay cho người vắng",
            "Hand the authority of one's post to a person; an administrator does it for whoever is absent"
        );
    public static Words EndDelegation { get; } =
        new("Kết thúc ủy quyền trước hạn", "End a delegation before its day");
    public static Words RegisterPerson { get; } =
        new("Ghi một người vào danh sách", "Put a person on the list");
    public static Words CorrectPerson { get; } =
        new("Sửa họ tên của một người", "Correct the name of a person");
    public static Words AppointPost { get; } =
        new(
            "Giao chức vụ trong một đơn vị cho một người từ một ngày",
            "Give a person a post in a unit from a day on"
        );
    public static Words EndPost { get; } =
        new(
            "Nói ngày cuối cùng giữ chức vụ",
            "Say which day is the last on which the post is held"
        );
    public static Words FindReorganizations { get; } =
        new(
            "Các lần sắp xếp tổ chức, ghi sau cùng trước",
            "Reorganizations, the latest recorded first"
        );
    public static Words ShowReorganization { get; } =
        new("Một lần sắp xếp tổ chức", "One reorganization");
    public static Words PreviewReorganization { get; } =
        new(
            "Đơn vị, chức vụ và việc đang mở sẽ ra sao; không lưu gì",
            "What would happen to units, posts and open work; nothing is kept"
        );
    public static Words Reorganize { get; } =
        new(
            "Lập, đổi tên, chuyển, giải thể, sáp nhập hoặc chia đơn vị từ một ngày, theo một quyết định, trong một lần ghi",
            "Open, rename, move, close, merge or split units on a day, by one decision, in one transaction"
        );
    public static Words CancelReorganization { get; } =
        new("Hủy điều đã định cho một ngày về sau", "Cancel what was planned for a later day");
    public static Words FindUnits { get; } =
        new(
            "Các đơn vị theo thứ tự cây; q tìm tên có dấu hoặc không dấu, under = đơn vị này và trực thuộc, ended = đã kết thúc, withoutHead = hôm nay chưa có người đứng đầu",
            "Units in the order of the tree; q searches names with or without marks, under = this unit and below, ended = those that have ended, withoutHead = those that nobody heads today"
        );
    public static Words ShowUnit { get; } =
        new(
            "Một đơn vị với các tên và vị trí từ ngày đầu",
            "One unit with its names and places from the first day on"
        );
    public static Words ListUnitPeople { get; } =
        new(
            "Ai giữ chức vụ trong đơn vị hôm nay (below = true: cả các đơn vị trực thuộc)",
            "Who holds a post in the unit today (below = true: or below it)"
        );
}
