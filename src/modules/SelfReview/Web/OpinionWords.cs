using Chutri.Platform;

namespace Chutri.SelfReview.Web;

public static class OpinionWords
{
    public static Words Menu { get; } = new("Góp ý cho đồng nghiệp", "Opinions of colleagues");
    public static Words Title { get; } = new("Ý kiến đồng nghiệp", "Opinions of colleagues");
    public static Words Of { get; } = new("Góp ý cho", "About");
    public static Words Text { get; } = new("Ý kiến", "Opinion");
    public static Words TextHint { get; } =
        new(
            "Nói về việc làm, có ví dụ. Góp ý lại cho cùng một người thì thay ý kiến trước.",
            "About the work, with an example. Given again it takes the place of the one before."
        );
    public static Words Give { get; } = new("Gửi góp ý", "Give it");
    public static Words Given { get; } =
        new("Đã gửi. Người đó sẽ đọc và đáp lại.", "Given. The person reads it and replies.");
    public static Words Mine { get; } = new("Ý kiến bạn đã gửi", "What you said");
    public static Words Name { get; } = new("Đồng nghiệp", "Colleague");
    public static Words Attributed { get; } =
        new(
            "Người được góp ý và người xác nhận thấy tên bạn cùng ý kiến.",
            "Whoever it is about and whoever countersigns see your name with it."
        );
    public static Words Withheld { get; } =
        new(
            "Người được góp ý và người xác nhận không thấy tên bạn; ai giữ máy chủ vẫn tra được. Ý kiến hiện nguyên văn, nên đừng viết điều chỉ mình bạn biết nếu không muốn bị đoán ra.",
            "Whoever it is about and whoever countersigns do not see your name; whoever holds the server can find it. The words are shown as they are, so leave out what only you can know."
        );
    public static Words NotAsked { get; } =
        new("Đợt này không lấy ý kiến đồng nghiệp.", "This round asks colleagues for no opinions.");
    public static Words NotIn { get; } =
        new(
            "Bạn không tự soi trong đợt này nên không góp ý ở đây.",
            "You are not in this round, so you give no opinions here."
        );
    public static Words AreOver { get; } =
        new(
            "Đồng nghiệp cùng đơn vị của bạn đều đã nộp bản tự soi, nên không nhận góp ý nữa.",
            "All colleagues of your unit have handed in, so no more opinions are taken."
        );
    public static Words Part { get; } = new("Góp ý", "Opinions");
    public static Words PartText { get; } =
        new(
            "Đồng nghiệp góp ý đến khi bạn nộp. Lời đáp của bạn đứng ngay cạnh từng ý kiến; không đáp thì ghi là chưa đáp.",
            "Colleagues give theirs until you hand in. Your reply stands beside each; where there is none, that is said."
        );
    public static Words Nobody { get; } = new("Chưa có ai góp ý.", "Nobody gave an opinion yet.");
    public static Words SomebodyWithheld { get; } =
        new("Một đồng nghiệp (giấu tên)", "A colleague (name withheld)");
    public static Words Reply { get; } = new("Lời đáp", "Reply");
    public static Words NoReply { get; } = new("Chưa đáp.", "No reply.");
    public static Words SaveReplies { get; } = new("Lưu lời đáp", "Save the replies");
    public static Words Saved { get; } = new("Đã lưu lời đáp.", "The replies are saved.");

    public static Words ReplyTo(int number) =>
        new($"Lời đáp cho ý kiến {number}", $"Reply to opinion {number}");
}
