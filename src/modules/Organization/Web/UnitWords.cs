using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

internal static class UnitWords
{
    public static Words Menu { get; } = new("Đơn vị", "Units");
    public static Words Units { get; } = new("đơn vị", "units");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Code { get; } = new("Mã", "Code");
    public static Words Head { get; } = new("Người đứng đầu", "Head");
    public static Words NoHead { get; } = new("chưa có", "none yet");
    public static Words WithoutHead { get; } = new("Chưa có người đứng đầu", "Without a head");
    public static Words HasNoHead { get; } =
        new("Đơn vị chưa có người đứng đầu", "Nobody heads this unit");
    public static Words WhatWithoutHead { get; } =
        new(
            "Không ai đương nhiên chịu trách nhiệm việc giao cho đơn vị: khi giao phải chọn một người khác giữ chức vụ ở đây.",
            "Nobody answers by office for what the unit is given: whoever issues has to choose somebody else who holds a post here."
        );
    public static Words ChooseHead { get; } =
        new("Chọn người và bổ nhiệm", "Choose a person and appoint");
    public static Words PeopleCount { get; } = new("Số người", "People");
    public static Words Superior { get; } = new("Cấp trên", "Superior");
    public static Words Search { get; } =
        new(
            "Tìm theo tên hoặc mã, có dấu hay không dấu",
            "Search by name or code, with or without marks"
        );
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words ByBranch { get; } = new("Lọc theo khối", "Filter by branch");
    public static Words AllBranches { get; } = new("Tất cả", "All");
    public static Words Ended { get; } = new("Đã kết thúc", "Ended");
    public static Words Manage { get; } = new("Sắp xếp tổ chức", "Change the structure");
    public static Words Functions { get; } = new("Chức năng, nhiệm vụ", "Functions");
    public static Words PeopleLink { get; } = new("Danh sách người", "List of people");
    public static Words NoneTitle { get; } = new("Chưa có đơn vị nào khớp", "No unit fits");
    public static Words NoneText { get; } =
        new("Hãy bớt từ tìm kiếm hoặc bỏ bộ lọc.", "Use fewer words, or clear the filters.");
    public static Words AllHaveHeads { get; } =
        new("Đơn vị nào cũng có người đứng đầu", "Every unit has a head");
    public static Words WhatStandsHere { get; } =
        new(
            "Đơn vị nào khuyết người đứng đầu sẽ hiện ở đây.",
            "A unit that loses its head appears here."
        );
    public static Words ClearFilters { get; } = new("Bỏ các bộ lọc", "Clear the filters");
    public static Words Now { get; } = new("Hiện nay", "Now");
    public static Words ShortName { get; } = new("Tên gọi tắt", "Short name");
    public static Words Branch { get; } = new("Khối", "Branch");
    public static Words Since { get; } = new("Hoạt động từ", "Active since");
    public static Words LastDay { get; } = new("Ngày cuối cùng", "Last day");
    public static Words Successor { get; } = new("Đơn vị kế thừa", "Succeeded by");
    public static Words Predecessors { get; } = new("Kế thừa từ", "Successor of");
    public static Words Below { get; } = new("Đơn vị trực thuộc", "Units below");
    public static Words NoWork { get; } =
        new(
            "Chưa có nhiệm vụ nào giao đơn vị này hoặc đơn vị trực thuộc chủ trì.",
            "No assignment is led by this unit or one below it yet."
        );
    public static Words NoneBelow { get; } =
        new("Không có đơn vị trực thuộc.", "There are no units below.");
    public static Words People { get; } = new("Người giữ chức vụ", "People by post");
    public static Words Nobody { get; } =
        new("Chưa có ai giữ chức vụ ở đây.", "Nobody holds a post here yet.");
    public static Words NameHistory { get; } = new("Tên gọi qua các thời kỳ", "Names over time");
    public static Words PlaceHistory { get; } =
        new("Vị trí qua các thời kỳ", "Places in the tree over time");
    public static Words History { get; } = new("Quá trình", "History");
    public static Words Overview { get; } = new("Tổng quan việc", "Overview of work");
    public static Words Assignments { get; } = new("Nhiệm vụ", "Assignments");
    public static Words TreeBelow { get; } = new("Xem cả cây", "See the whole tree");
    public static Words Root { get; } = new("đứng đầu khối", "root of its branch");
    public static Words Change { get; } = new("Sắp xếp đơn vị này", "Change this unit");

    public static Words Heading(UnitStanding standing, long count) =>
        standing switch
        {
            UnitStanding.Ended => CountWords.Of(
                count,
                "đơn vị đã kết thúc",
                "unit that has ended",
                "units that have ended"
            ),
            UnitStanding.WithoutHead => CountWords.Of(
                count,
                "đơn vị chưa có người đứng đầu",
                "unit without a head",
                "units without a head"
            ),
            _ => CountWords.Of(count, "đơn vị", "unit", "units"),
        };

    /// <summary>What the unit leads, with all below it; how much of it is late comes first.</summary>
    public static Words Work(long total, long overdue)
    {
        var (all, late) = (
            CountWords.Of(total, "nhiệm vụ", "assignment", "assignments"),
            NumberText.Of(overdue)
        );
        return overdue == 0
            ? new(
                $"Chủ trì {all.Vietnamese}, không việc nào quá hạn",
                $"Leads {all.English}, nothing overdue"
            )
            : new(
                $"{late.Vietnamese} quá hạn trong {all.Vietnamese} chủ trì",
                $"{late.English} overdue of {all.English} led"
            );
    }

    public static Words Span(DateOnly from, DateOnly? until) =>
        until is { } last
            ? new(
                $"từ {DateText.Brief(from).Vietnamese} đến {DateText.Brief(last).Vietnamese}",
                $"{DateText.Brief(from).English} to {DateText.Brief(last).English}"
            )
            : new($"từ {DateText.Brief(from).Vietnamese}", $"since {DateText.Brief(from).English}");

    public static Words EndedAfter(DateOnly lastDay) =>
        new(
            $"đã kết thúc sau ngày {DateText.Brief(lastDay).Vietnamese}",
            $"ended after {DateText.Brief(lastDay).English}"
        );

    public static Words NotYet(DateOnly from) =>
        new(
            $"hoạt động từ {DateText.Brief(from).Vietnamese}",
            $"active from {DateText.Brief(from).English}"
        );
}
