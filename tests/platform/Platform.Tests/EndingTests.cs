namespace Chutri.Platform.Tests;

public sealed class EndingTests
{
    [Theory]
    [InlineData("Làm ra: Báo cáo", "Làm ra: Báo cáo.")]
    [InlineData("Làm ra: Báo cáo.", "Làm ra: Báo cáo.")]
    [InlineData("Làm ra: Báo cáo; ", "Làm ra: Báo cáo.")]
    [InlineData("Ban Tổ chức hỏi: bao giờ xong?", "Ban Tổ chức hỏi: bao giờ xong?")]
    [InlineData("bỏ: “Đã làm tuần trước.”", "bỏ: “Đã làm tuần trước.”")]
    [InlineData("bỏ: “Đã làm tuần trước”", "bỏ: “Đã làm tuần trước”.")]
    [InlineData("theo Quy chế (Điều 12)", "theo Quy chế (Điều 12).")]
    [InlineData("giao “Rà soát chức…”", "giao “Rà soát chức…”")]
    public void A_sentence_ends_once(string sentence, string ended) =>
        sentence.Ended().ShouldBe(ended);
}
