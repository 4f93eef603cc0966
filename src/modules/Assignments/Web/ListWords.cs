using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Words of the list and of its exports.</summary>
public static class ListWords
{
    public static Words Assignment { get; } = new("Nhiệm vụ", "Assignment");
    public static Words Things { get; } = new("nhiệm vụ", "assignments");
    public static Words Csv { get; } = new("Tải CSV", "Download CSV");
    public static Words Xlsx { get; } = new("Tải Excel", "Download Excel");
    public static Words ByState { get; } = new("Lọc theo tình trạng", "Filter by state");
    public static Words ByOtherState { get; } =
        new("Lọc theo tình trạng khác", "Filter by another state");
    public static Words ByKind { get; } = new("Lọc theo loại", "Filter by kind");
    public static Words AlsoFiltered { get; } =
        new("Đang lọc thêm; bấm để bỏ", "Also filtered; press to remove");
    public static Words Filter { get; } = new("Lọc", "Filter");
    public static Words ClearFilters { get; } = new("Bỏ mọi bộ lọc", "Clear all filters");
    public static Words Words { get; } = new("Tìm trong danh sách", "Search in the list");
    public static Words WordsHint { get; } =
        new(
            "Mã, số văn bản hoặc vài từ của tên việc, sản phẩm; có dấu hay không đều được",
            "A code, a document number or words of title or product, with or without marks"
        );
    public static Words Unit { get; } =
        new("Chủ trì: đơn vị và cấp dưới", "Lead: a unit and those below it");
    public static Words Holder { get; } = new("Đang ở", "Held by");
    public static Words FromDocument { get; } = new("Từ văn bản", "From a document");
    public static Words Sort { get; } = new("Xếp theo", "Order by");
    public static Words FilterAndSearch { get; } = new("Lọc và tìm", "Filter and search");
    public static Words NothingOpen { get; } =
        new("Không có nhiệm vụ nào đang mở", "No assignment is open");
    public static Words NothingOpenText { get; } =
        new(
            "Nhập một văn bản để chương trình đề xuất, hoặc giao việc từ cuộc họp. Việc đã xong nằm ở danh sách đầy đủ.",
            "Import a document so that tasks are proposed, or issue one from a meeting. What is finished stands in the whole list."
        );
    public static Words Everything { get; } = new("Xem cả việc đã xong", "See finished ones too");
    public static Words NothingFits { get; } =
        new("Không có nhiệm vụ nào khớp bộ lọc", "No assignment fits the filters");
    public static Words NothingFitsText { get; } =
        new("Thử bỏ bớt một bộ lọc hoặc gõ ít từ hơn.", "Remove a filter or type fewer words.");
    public static Words Continuing { get; } = new("thường xuyên", "continuing");
    public static Words Recurring { get; } = new("định kỳ", "recurring");
    public static Words Part { get; } = new("việc con", "part");
    public static Words Own { get; } = new("chỉ riêng đơn vị", "that unit alone");
    public static Words OneDocument { get; } = new("của một văn bản", "of one document");
    public static Words NoDocument { get; } = new("không từ văn bản", "from no document");
    public static Words OnePerson { get; } = new("một người đang giữ", "held by one person");
    public static Words OneAccountable { get; } =
        new("một người chịu trách nhiệm", "one accountable person");

    public static IReadOnlyList<Choice> Sorts { get; } =
    [
        new("due", new Words("Thời hạn, sớm nhất trước", "Deadline, earliest first")),
        new("opened", new Words("Ngày giao, mới nhất trước", "Day of issue, newest first")),
        new("code", new Words("Mã", "Code")),
    ];

    public static IReadOnlyList<(string Value, Words Label)> UsualStates { get; } =
    [
        ("open", new("đang mở", "open")),
        ("overdue", new("quá hạn", "overdue")),
        ("due-soon", new("sắp đến hạn", "due soon")),
        ("within", new("trong hạn", "within time")),
        ("done", new("đã xong", "done")),
    ];

    public static IReadOnlyList<(string Value, Words Label)> OtherStates { get; } =
    [
        ("done-on-time", new("hoàn thành đúng hạn", "done on time")),
        ("done-late", new("hoàn thành quá hạn", "done late")),
        (DutyFilterForm.Counted, new("tất cả, trừ đã thu hồi", "all but withdrawn")),
        ("withdrawn", new("đã thu hồi", "withdrawn")),
    ];

    public static IReadOnlyList<(string? Value, Words Label)> Kinds { get; } =
    [
        (null, new("nhiệm vụ", "assignments")),
        ("cooperation", new("phối hợp", "cooperation")),
        ("extension-decision", new("đề nghị gia hạn", "requests for extension")),
        ("study", new("học bù", "catching up")),
        ("all", new("mọi loại", "every kind")),
    ];

    /// <summary>How many, of which state; what is filtered by otherwise stands in the filters.</summary>
    public static Words Heading(long total, DutyFilterForm form) =>
        form.State is "open" && string.IsNullOrEmpty(form.Kind)
            ? CountWords.Of(total, "nhiệm vụ đang mở", "open assignment", "open assignments")
            : CountWords.Of(total, "nhiệm vụ", "assignment", "assignments");

    /// <summary>"đang xem: quá hạn, phối hợp, chủ trì Ban Tổ chức": behind the word that unfolds the filters.</summary>
    public static Words Seen(DutyFilterForm form, Func<string, string> nameOf)
    {
        var state = UsualStates
            .Concat(OtherStates)
            .FirstOrDefault(state => state.Value == (form.State ?? DutyFilterForm.Counted))
            .Label;
        var kind = Kinds.FirstOrDefault(kind => kind.Value == form.Kind).Label;
        Words?[] all =
        [
            state,
            kind,
            form.Unit is { Length: > 0 } lead ? LedBy(nameOf(lead)) : null,
            form.Holder is { Length: > 0 } holder ? AssignmentWords.At(nameOf(holder), null) : null,
            form.Q is { Length: > 0 } words ? WithWords(words) : null,
        ];
        var said = all.OfType<Words>().ToList();
        return new(
            "đang xem: " + string.Join(", ", said.Select(words => words.Vietnamese)),
            "shown: " + string.Join(", ", said.Select(words => words.English))
        );
    }

    private static Words LedBy(string unit) => new($"chủ trì {unit}", $"led by {unit}");

    private static Words WithWords(string words) => new($"có chữ “{words}”", $"with “{words}”");

    public static Words DueIn(DateOnly month)
    {
        var said = DateText.Month(month);
        return new($"đến hạn trong {said.Vietnamese}", $"due in {said.English}");
    }

    public static Words ClosedIn(DateOnly month)
    {
        var said = DateText.Month(month);
        return new($"xong trong {said.Vietnamese}", $"closed in {said.English}");
    }

    public static Words Overdue(string age) => new($"quá hạn {age} ngày", $"overdue {age} days");
}
