using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Similarity;

namespace Chutri.Functions.Web;

internal static class OverlapWords
{
    public static Words Title { get; } = new("Rà soát chồng chéo", "Review of overlaps");
    public static Words Tab { get; } = new("Chồng chéo", "Overlaps");
    public static Words Pairs { get; } = new("cặp", "pairs");
    public static Words Pair { get; } = new("Cặp chức năng", "Pair of functions");
    public static Words First { get; } = new("Đơn vị thứ nhất", "First unit");
    public static Words Second { get; } = new("Đơn vị thứ hai", "Second unit");
    public static Words Score { get; } = new("Mức giống", "Likeness");
    public static Words Kind { get; } = new("Có vẻ là", "Looks like");
    public static Words Verdict { get; } = new("Kết luận", "Judged as");
    public static Words ByStanding { get; } = new("Lọc theo kết luận", "Filter by judgement");
    public static Words ReviewNow { get; } = new("Rà soát lại ngay", "Review now");
    public static Words SamePart { get; } = new("cùng một việc", "the same work");
    public static Words Part { get; } =
        new("một việc nằm trong việc kia", "one contains the other");
    public static Words NoneOpenTitle { get; } =
        new("Không còn cặp nào chờ xét", "No pair waits to be judged");
    public static Words NoneOpenText { get; } =
        new(
            "Khi chức năng của đơn vị nào thay đổi, chương trình tự tìm lại và cặp mới sẽ hiện ở đây.",
            "When functions change, the program looks again, and new pairs appear here."
        );
    public static Words NoneTitle { get; } = new("Chưa có cặp nào", "No pair yet");
    public static Words NoneText { get; } =
        new(
            "Những cặp đã xét sẽ nằm ở đây theo kết luận.",
            "Pairs that were judged stand here by what was said of them."
        );
    public static Words Why { get; } = new("Vì sao bị coi là giống", "Why they are held alike");
    public static Words WhyHint { get; } =
        new(
            "Từ càng hiếm trong các chức năng của cơ quan thì càng nặng.",
            "The rarer a wording is among the functions here, the more it weighs."
        );
    public static Words WordsOfFirst { get; } = new("Ở câu thứ nhất", "In the first");
    public static Words WordsOfSecond { get; } = new("Ở câu thứ hai", "In the second");
    public static Words Relation { get; } = new("Quan hệ", "How they belong together");
    public static Words Weight { get; } = new("Trọng số", "Weight");
    public static Words OnlyFirst { get; } = new("Chỉ có ở câu thứ nhất", "Only in the first");
    public static Words OnlySecond { get; } = new("Chỉ có ở câu thứ hai", "Only in the second");
    public static Words NothingAlone { get; } = new("không có", "nothing");
    public static Words Judge { get; } = new("Kết luận cặp này", "Say what it is");
    public static Words Note { get; } =
        new("Ghi rõ ai làm phần nào, hoặc lý do", "Who does which part, or why");
    public static Words NoteHint { get; } =
        new(
            "Bắt buộc khi phân định. Ví dụ: “Ban Tài chính kiểm tra định kỳ; Ủy ban Kiểm tra chỉ kiểm tra khi có dấu hiệu vi phạm.”",
            "Needed for a boundary. For example: “Finance inspects each year; the inspection board only where there is a sign of violation.”"
        );
    public static Words Submit { get; } =
        new("Ghi kết luận, sang cặp tiếp theo", "Record it and go on to the next pair");
    public static Words Judged { get; } = new("Đã ghi kết luận.", "Recorded.");
    public static Words JudgedLast { get; } =
        new(
            "Đã ghi kết luận. Không còn cặp nào chờ mình xét.",
            "Recorded. No pair waits for you any more."
        );
    public static Words MayNotJudge { get; } =
        new(
            "Người đứng đầu hoặc cấp phó phụ trách cả hai đơn vị mới kết luận được.",
            "Only a head or deputy who stands over both units can say what it is."
        );
    public static Words Lost { get; } =
        new(
            "Một trong hai chức năng đã thay đổi hoặc kết thúc sau khi xét.",
            "One of the two has changed or ended since it was judged."
        );
    public static Words SettleHint { get; } =
        new(
            "Để xử lý chồng chéo: mở chức năng của đơn vị phải thôi việc, rồi “Kết thúc” hoặc “Thay bằng câu mới”.",
            "To settle an overlap: open the function of the unit that gives it up, and end or replace it."
        );
    public static Words History { get; } = new("Đã diễn ra", "What happened");
    public static Words SameWords { get; } = new("cùng từ", "same words");
    public static Words Synonym { get; } = new("đồng nghĩa", "synonym");
    public static Words Related { get; } = new("liên quan", "related");

    public static IReadOnlyList<Choice> Verdicts { get; } =
    [
        .. Enum.GetValues<Verdict>()
            .Select(verdict => new Choice(
                verdict.ToString().ToLowerInvariant(),
                VerdictWords.Name(verdict),
                verdict.Explained()
            )),
    ];

    public static IReadOnlyList<Choice> Kinds { get; } = [new("same", SamePart), new("part", Part)];

    public static Words Of(OverlapKind kind) =>
        kind switch
        {
            OverlapKind.FirstContainsSecond => new(
                "việc thứ nhất bao gồm việc thứ hai",
                "the first contains the second"
            ),
            OverlapKind.SecondContainsFirst => new(
                "việc thứ hai bao gồm việc thứ nhất",
                "the second contains the first"
            ),
            OverlapKind.Near => new("gần nhau", "near each other"),
            _ => SamePart,
        };

    public static Words Of(WordRelation relation) =>
        relation switch
        {
            WordRelation.Same => SameWords,
            WordRelation.Synonym => Synonym,
            _ => Related,
        };

    public static Words Name(OverlapStanding standing) =>
        standing switch
        {
            OverlapStanding.Overlap => new("Chồng chéo, chưa xử lý", "Overlaps to be settled"),
            OverlapStanding.Settled => new("Đã xử lý", "Settled"),
            OverlapStanding.Different => new("Không trùng", "Not the same"),
            _ => new("Chờ xét", "To be judged"),
        };

    public static Words Heading(OverlapCounts counts) =>
        new(
            $"{NumberText.Of(counts.Open).Vietnamese} cặp chờ xét · {NumberText.Of(counts.Overlap).Vietnamese} chồng chéo chưa xử lý",
            $"{NumberText.Of(counts.Open).English} pairs to be judged · {NumberText.Of(counts.Overlap).English} overlaps to be settled"
        );

    public static Words Reviewed(int statements, DateTime? localAt) =>
        localAt is not { } at
            ? new(
                "Chưa rà soát lần nào. Chương trình tự rà soát trong vòng một phút sau khi có chức năng.",
                "Not reviewed yet. The program looks within a minute once there are functions."
            )
            : new(
                $"Đã so {NumberText.Of(statements).Vietnamese} chức năng với nhau, lần gần nhất {DateText.At(at).Vietnamese}",
                $"{NumberText.Of(statements).English} functions were compared with each other, last {DateText.At(at).English}"
            );

    public static Words JudgedBy(string name, DateTime localAt) =>
        new(
            $"{name}, {DateText.At(localAt).Vietnamese}",
            $"{name}, {DateText.At(localAt).English}"
        );

    public static Words ReviewedNow(Reviewed done) =>
        new(
            $"Đã rà soát {done.Statements} chức năng: {done.New} cặp mới, {done.Gone} cặp không còn.",
            $"{done.Statements} functions reviewed: {done.New} pairs are new, {done.Gone} are gone."
        );

    public static Words Percent(int score) =>
        NumberText.Of(score / 100) is var whole
            ? new(whole.Vietnamese + "\u00a0%", whole.English + "%")
            : whole;
}
