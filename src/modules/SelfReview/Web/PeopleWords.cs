using Chutri.Platform;

namespace Chutri.SelfReview.Web;

/// <summary>Of rounds in which people look at themselves.</summary>
public static class PeopleWords
{
    public static Words For { get; } = new("Ai tự soi", "Who looks at themselves");
    public static Words ForHint { get; } =
        new(
            "Bản tự soi của cá nhân chỉ chính người đó đọc được; nộp rồi thì thêm người xác nhận. Mỗi lần xem đều được ghi lại.",
            "Of people, only the person reads the review, and once it is handed in whoever countersigns. Each look is recorded."
        );
    public static Words Opinions { get; } = new("Lấy ý kiến đồng nghiệp", "Opinions of colleagues");
    public static Words OpinionsHint { get; } =
        new(
            "Người cùng đơn vị góp ý trước khi người đó nộp; lời đáp luôn đứng cạnh ý kiến. Giấu tên thì chương trình không cho ai xem tên, nhưng ai giữ máy chủ vẫn tra được.",
            "People of the same unit give theirs before the person hands in; the reply always stands beside. A withheld name is shown to nobody, though whoever holds the server can find it."
        );
    public static Words NamedAlone { get; } =
        new(
            "chính người đó; nộp rồi thì thêm người xác nhận",
            "the person; once handed in, whoever countersigns too"
        );
    public static Words StockText { get; } =
        new(
            "Lập từ những việc người tự soi chịu trách nhiệm hoặc trực tiếp làm, không phải gõ. Bấm vào số để xem từng việc.",
            "Counted from the work that the person answers for or carries; nothing is typed. Each figure opens its list."
        );
    public static Words ExamineText { get; } =
        new(
            "Ghi bằng lời của mình: còn tồn tại, hạn chế gì, vì sao, sẽ làm gì, đến khi nào.",
            "In your own words: what is wanting, why, what you will do, by when."
        );
    public static Words People { get; } = new("Người tự soi", "People");
    public static Words PeopleThings { get; } = new("người", "people");
    public static Words HandedInRuleOfPeople { get; } =
        new(
            "Đã nộp, kể cả bản đã được xác nhận, trên số người của đợt.",
            "Handed in, countersigned ones included, out of the people of the round."
        );
    public static Words SignedRuleOfPeople { get; } =
        new(
            "Người phụ trách đã đọc và xác nhận, trên số người của đợt.",
            "Read and countersigned, out of the people of the round."
        );
    public static Words NothingTogether { get; } =
        new(
            "Đợt của cá nhân không gộp điểm, không xếp hạng, không lập báo cáo. Không điều gì ở đây quyết định khen thưởng hay kỷ luật ai.",
            "Of people nothing is added up, ranked or reported. Nothing here decides a reward or a measure for anybody."
        );
    public static Words NoneOfYours { get; } =
        new(
            "Không có bản nào ở tình trạng này mà bạn được nêu tên.",
            "There is none in this state that names you."
        );
    public static Words SignTextOfPerson { get; } =
        new(
            "Xác nhận là đã đọc, không phải đánh giá hay kết luận về người đó. Bản tự soi không sửa được nữa; mỗi cách khắc phục thành một việc chỉ hai người thấy.",
            "To countersign says that you have read it; it judges nobody. It cannot be changed any more, and each remedy becomes work that the two of you alone see."
        );
    public static Words OfPerson { get; } =
        new(
            "Chỉ chính người viết và người xác nhận được xem; mỗi lần xem được ghi lại bên dưới. Bản này không quyết định khen thưởng hay kỷ luật ai.",
            "Only its writer and whoever countersigns see it; each look is recorded below. It decides no reward and no measure."
        );

    public static Words HasLeft { get; } =
        new(
            "Người viết đã thôi chức vụ ở đơn vị này khi chưa nộp. Bản này dừng ở đây, không ai phải nộp nữa và không tính vào số người của đợt.",
            "Its writer left the unit before handing it in. It ends here: nobody owes it, and the round does not count it."
        );
    public static Words SignTextOfLeaver { get; } =
        new(
            "Người viết đã thôi chức vụ ở đơn vị này. Xác nhận là đã đọc; cách khắc phục không thành việc, và không trả lại được nữa vì không ai nộp lại.",
            "Its writer has left the unit. To countersign says that you have read it; remedies become no work, and it cannot be returned, as nobody would hand it in again."
        );

    public static Words OtherPeople(long count) =>
        new(
            $"Còn {count} người khác; bản tự soi của cá nhân chỉ người được nêu tên mới thấy.",
            $"There are {count} more people; named people alone see the review of a person."
        );

    public static Words HandInTextOfPerson(string judge) =>
        new(
            $"Bản tự soi, các ý kiến góp ý và lời đáp chuyển tới {judge} để đọc và xác nhận. Nộp rồi thì chỉ sửa được khi bị trả lại, và không nhận thêm góp ý.",
            $"It goes to {judge} with the opinions and your replies. After that it can be changed only if it is returned, and no more opinions come in."
        );
}
