using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;

namespace Chutri.Privacy.Web;

/// <summary>What is said about taking a name out, on the page, in the API and on the command line.</summary>
public static class NameWords
{
    public static Words ListTitle { get; } =
        new("Những người đã hết thời hạn lưu", "People whose time is over");
    public static Words ListWhat { get; } =
        new(
            "Người đã thôi mọi chức vụ từ lâu: xem lại và gỡ tên từng người.",
            "People who left all their posts long ago: look at each and take the name out."
        );
    public static Words Person { get; } = new("Người", "Person");
    public static Words LastDay { get; } = new("Thôi chức vụ cuối", "Left the last post");
    public static Words Things { get; } = new("người", "people");
    public static Words Nobody { get; } =
        new("Chưa có ai hết thời hạn lưu", "Nobody's time is over");
    public static Words Title { get; } = new("Gỡ tên", "Take the name out");
    public static Words Look { get; } = new("Xem điều gì sẽ mất", "See what would go");
    public static Words Goes { get; } = new("Sẽ mất, không lấy lại được", "What goes for good");
    public static Words Stays { get; } = new("Còn nguyên", "What stays");
    public static Words Instead { get; } =
        new(
            "Tên được thay bằng “Người đã được gỡ tên #…” ở mọi trang, kể cả nhật ký và tìm kiếm.",
            "“Người đã được gỡ tên #…” stands for the name on every page, in the journal and in search."
        );
    public static Words FactsStay { get; } =
        new(
            "Mọi sự việc: việc gì, lúc nào, bởi chức vụ nào; mọi số liệu và danh sách.",
            "Every fact: what, when, by which post; every figure and list."
        );
    public static Words SamplesTitle { get; } =
        new("Ví dụ những chỗ sẽ đổi", "Some of what will change");
    public static Words WordsTitle { get; } =
        new(
            "Chỗ nào dưới đây nói về chính người này?",
            "Which of these words mean this very person?"
        );
    public static Words WordsHint { get; } =
        new(
            "Chỉ chỗ được đánh dấu mới đổi. Tên phường, đường, trường trùng họ tên thì đừng đánh dấu: đã đổi là không lấy lại được.",
            "Only what is ticked changes. Do not tick a ward, street or school of the same name: what has changed cannot be undone."
        );
    public static Words WordsStay { get; } =
        new(
            "Câu chữ, tên gọi có cùng họ tên mà không được đánh dấu dưới đây.",
            "Sentences and names of things with the same words that are not ticked below."
        );
    public static Words NeverInPost { get; } = new("chưa từng giữ chức vụ", "never held a post");
    public static Words WordsOption { get; } =
        new(
            "Mã của các chỗ cần gỡ tên thêm, lấy từ lần xem; chỗ khác giữ nguyên.",
            "Keys of further words from which the name goes, as the look shows them; all others stay."
        );
    public static Words OldBackups { get; } =
        new(
            "Bản sao lưu làm trước hôm nay vẫn còn tên. Hãy xóa các tệp cũ theo thời hạn giữ bản sao lưu; khôi phục từ bản cũ thì phải gỡ lại.",
            "Backups made before today still hold the name. Remove old files by the rule for backups; after a restore from one, take the name out again."
        );
    public static Words FreeText { get; } =
        new(
            "Chỗ người ta gõ tên tắt hoặc sai chính tả (“chị Hoa”) thì chương trình không nhận ra được.",
            "Where somebody typed a short or misspelt name (“chị Hoa”) the program cannot tell."
        );
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new(
            "Không nhắc tên. Ví dụ: hết thời hạn lưu theo Quy chế số 12",
            "Without the name. For example: the time by regulation no. 12 is over"
        );
    public static Words Sure { get; } =
        new(
            "Tôi đã xem những gì sẽ mất và hiểu là không lấy lại được",
            "I have seen what goes and know that it cannot be undone"
        );
    public static Words ApiList { get; } =
        new(
            "Những người đã hết thời hạn lưu, để quyết định gỡ tên",
            "People whose time is over, to decide whether the name is taken out"
        );
    public static Words ApiLook { get; } =
        new(
            "Điều gì sẽ mất, điều gì còn khi gỡ tên một người",
            "What would go and what would stay where a name is taken out"
        );
    public static Words ApiTake { get; } =
        new(
            "Gỡ tên một người đã hết thời hạn lưu; không lấy lại được",
            "Take out the name of a person whose time is over; it cannot be undone"
        );
    public static Words Verb { get; } =
        new(
            "Những người đã hết thời hạn lưu; gỡ tên một người.",
            "People whose time is over; take one name out."
        );
    public static Words ListVerb { get; } = new("Liệt kê.", "List them.");
    public static Words TakeVerb { get; } =
        new(
            "Xem điều gì sẽ mất; thêm --sure và --reason thì gỡ tên.",
            "See what would go; with --sure and --reason the name is taken out."
        );
    public static Words CodeArgument { get; } = new("Mã người.", "The code of the person.");
    public static Words SureOption { get; } = new("Gỡ thật.", "Really do it.");
    public static Words ReasonOption { get; } =
        new("Lý do, không nhắc tên.", "Why, without the name.");

    public static Words Subtitle(KeptFor period) =>
        new(
            $"Thôi mọi chức vụ hơn {period.Said.Vietnamese}. Chương trình chỉ nêu ra; người quản trị quyết định từng người.",
            $"They left all posts more than {period.Said.English} ago. The program only says so; an administrator decides on each."
        );

    public static Words Of(string name) => new($"Gỡ tên: {name}", $"Take the name out: {name}");

    public static Words Places(int facts, int places)
    {
        var (some, others) = (NumberText.Of(facts), NumberText.Of(places));
        return new(
            $"tên trong {some.Vietnamese} sự việc và {others.Vietnamese} chỗ khác",
            $"the name in {some.English} facts and {others.English} other places"
        );
    }

    public static Words Going(GoesWithName one)
    {
        var count = NumberText.Of(one.Count);
        return new(
            $"{one.What.Vietnamese}: {count.Vietnamese}",
            $"{one.What.English}: {count.English}"
        );
    }

    /// <summary>The words with the name among them.</summary>
    public static string Passage(NamePassage passage) =>
        $"{passage.Before}[{passage.Name}]{passage.After}".ReplaceLineEndings(" ");

    internal static Words PlaceOf(NameQuestion question) =>
        Times(question.Passage.Where, question.Count);

    internal static Words Sample(NameSample sample)
    {
        var where = Times(sample.Where, sample.Count);
        return new(
            $"{where.Vietnamese}: {sample.Text.Vietnamese}",
            $"{where.English}: {sample.Text.English}"
        );
    }

    public static Words Unread(int count)
    {
        var number = NumberText.Of(count);
        return new(
            $"{number.Vietnamese} chỗ trong việc hạn chế người xem: không hiện cho người không được xem nên giữ nguyên.",
            $"{number.English} places in work limited to named people: not shown to others, so they stay."
        );
    }

    public static Words Done(string mark, int left)
    {
        if (left == 0)
        {
            return new(
                $"Đã gỡ tên. Từ nay ghi là “{mark}”.",
                $"The name is out; it reads “{mark}” now."
            );
        }

        var count = NumberText.Of(left);
        return new(
            $"Đã gỡ tên, từ nay ghi là “{mark}”. {count.Vietnamese} chỗ ghi cùng chữ được giữ nguyên vì không được chọn.",
            $"The name is out; it reads “{mark}” now. {count.English} places with the same words stay, as they were not chosen."
        );
    }

    private static Words Times(Words where, int count)
    {
        var number = NumberText.Of(count);
        return new(
            $"{where.Vietnamese} · {number.Vietnamese} lần",
            count == 1 ? $"{where.English} · once" : $"{where.English} · {number.English} times"
        );
    }
}
