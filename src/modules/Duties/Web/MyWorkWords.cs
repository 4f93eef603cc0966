using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

internal static class MyWorkWords
{
    public static readonly Words Menu = new("Việc của tôi", "My work");
    public static readonly Words AllPosts = new("Mọi chức vụ", "All posts");
    public static readonly Words FilterByPost = new("Lọc theo chức vụ", "Filter by post");
    public static readonly Words Waiting = new("Chờ người khác", "Waiting for others");
    public static readonly Words Remind = new("Đôn đốc", "Remind");
    public static readonly Words Look = new("Xem việc", "Open");
    public static readonly Words ToCalendar = new("Đưa vào lịch", "Add to calendar");
    public static readonly Words ToPhoneCalendar = new(
        "Đưa việc vào lịch điện thoại",
        "Put the deadlines into the phone's calendar"
    );
    public static readonly Words DueBy = new("hạn đến hết", "due by the end of");
    public static readonly Words DueAt = new("hạn", "due at");
    public static readonly Words HeldByMe = new("Xem mọi việc tôi đang giữ", "All that I hold");

    public static readonly Words WaitingNote = new(
        "tôi chịu trách nhiệm, người khác đang giữ",
        "I answer for it, somebody else holds it"
    );

    public static readonly Words ForOthers = new(
        "người khác bên giao việc quyết định, vì chính mình chịu trách nhiệm việc này",
        "for somebody else on the issuing side to decide: you are accountable for it"
    );
    public static readonly Words WithoutPerson = new(
        "đơn vị đang giữ, chưa giao người làm",
        "held by the unit, nobody assigned yet"
    );

    public static readonly EmptyWork Nothing = new(
        new("Không có việc nào chờ xử lý", "Nothing is waiting for you"),
        new(
            "Việc được giao, được hỏi ý kiến hoặc chờ quyết định sẽ hiện ở đây, việc gấp nhất đứng đầu.",
            "What is assigned to you, asked of you or waits for your decision appears here, the most urgent first."
        )
    );

    public static readonly EmptyWork NoPost = new(
        new("Hôm nay chưa có chức vụ nào", "No post today"),
        new(
            "Việc đi theo chức vụ. Nếu đang giữ một chức vụ mà không thấy ở đây, hãy nhờ quản trị viên kiểm tra ngày bắt đầu và ngày kết thúc.",
            "Work follows posts. If you hold a post that is missing here, ask an administrator to check its first and last day."
        )
    );

    public static Words As(string title) => new($"với chức vụ {title}", $"acting as {title}");

    public static Words Things(long count) =>
        new("việc", count == 1 ? "piece of work" : "pieces of work");

    public static Words Count(long count) =>
        CountWords.Of(count, "việc của tôi", "piece of work for me", "pieces of work for me");

    public static Words Overdue(long count) =>
        CountWords.Of(count, "quá hạn", "overdue", "overdue");

    public static Words Title(long count, long overdue)
    {
        var (all, late) = (Count(count), Overdue(overdue));
        return overdue == 0
            ? all
            : new($"{all.Vietnamese} · {late.Vietnamese}", $"{all.English} · {late.English}");
    }

    public static Words Group(WorkGroup group) =>
        group switch
        {
            WorkGroup.Overdue => new("Quá hạn", "Overdue"),
            WorkGroup.Today => new("Hôm nay", "Today"),
            WorkGroup.ThisWeek => new("Tuần này", "This week"),
            _ => new("Sau tuần này", "Later"),
        };

    public static readonly Words Documents = new("Đề xuất đang chờ", "Proposals that wait");

    public static Words Waits(WaitingStep step, int count, Words document)
    {
        var waiting =
            step is WaitingStep.Issue
                ? CountWords.Of(
                    count,
                    "đề xuất đã duyệt chờ giao",
                    "accepted proposal waits to be issued",
                    "accepted proposals wait to be issued"
                )
                : CountWords.Of(
                    count,
                    "đề xuất chờ xem",
                    "proposal waits to be looked at",
                    "proposals wait to be looked at"
                );
        return new(
            $"{waiting.Vietnamese}: {document.Vietnamese}",
            $"{waiting.English}: {document.English}"
        );
    }

    public static Words Take(WaitingStep step) =>
        step is WaitingStep.Issue
            ? new("Xem lại và giao việc", "Look over and issue")
            : new("Đọc văn bản", "Read the document");

    public static Words MoreDocuments(int count) =>
        CountWords.Of(count, "văn bản khác", "more document", "more documents");

    public static Words NotAllShown(int shown, long all) =>
        new(
            $"Đang hiện {shown} việc gấp nhất trong {NumberText.Of(all).Vietnamese} việc.",
            $"The {shown} most urgent of {NumberText.Of(all).English} are shown."
        );

    public static Words HeldByUnit(string unit) =>
        new($"Xem mọi việc {unit} đang giữ", $"All that {unit} holds");

    public static Words DoneThisMonth(long count) =>
        new(
            $"Xem {NumberText.Of(count).Vietnamese} việc đã xong trong tháng",
            $"See {CountWords.Of(count, "", "piece of work", "pieces of work").English} done this month"
        );

    public static readonly Words NothingLater = new(
        "Sau tuần này chưa có việc nào đến hạn.",
        "Nothing is due after this week yet."
    );

    public static Words CountInPlace(long count) =>
        new($"{count} việc làm thay", $"{count} to do in that place");

    public static Words StandingIn(string name, string title) =>
        new(
            $"Đây là việc chờ {name} ({title}) mà anh/chị được ủy quyền làm thay. Chọn lại chức vụ của mình ở góc trên để về việc của mình.",
            $"This is what waits for {name} ({title}), for whom you stand in. Choose your own post at the top to go back to your own work."
        );

    public static Words WaitsInPlace(string name, string title, long count, DateOnly until) =>
        new(
            $"Anh/chị đang được ủy quyền thay {name} ({title}) đến hết {DateText.Brief(until).Vietnamese}: {(count == 0 ? "chưa có việc chờ" : $"{count} việc chờ")}.",
            $"You stand in for {name} ({title}) until {DateText.Brief(until).English}: {(count == 0 ? "nothing waits" : $"{count} waiting")}."
        );

    public static Words ActInPlace(string name) => new($"Làm thay {name}", $"Act for {name}");
}
