namespace Chutri.Similarity.Tests;

/// <summary>Two statements among a few others, as a small body would have them.</summary>
internal static class Pairs
{
    private static readonly string[] Others =
    [
        "Quản lý văn thư, lưu trữ của cơ quan.",
        "Tổ chức hội thao cho công nhân, viên chức.",
        "Thẩm định giá đất trước khi đấu giá.",
        "Tiêm phòng cho đàn trâu, bò trên địa bàn.",
        "Hướng dẫn thủ tục thuê nhà ở xã hội.",
        "Phát thanh bản tin buổi sáng trên loa phường.",
    ];

    public static double Score(string first, string second, Lexicon? lexicon = null) =>
        Found(first, second, lexicon)?.Score ?? 0;

    public static OverlapPair? Found(string first, string second, Lexicon? lexicon = null)
    {
        List<Statement> all =
        [
            new("A", "Sở thứ nhất", first),
            new("B", "Sở thứ hai", second),
            .. Others.Select((text, i) => new Statement($"O{i}", $"Phòng {i}", text)),
        ];
        return StatementCollection
            .Of(all, lexicon)
            .Review(0.001)
            .Pairs.FirstOrDefault(pair => pair.First.Id is "A" && pair.Second.Id is "B");
    }
}
