using Chutri.Documents.Model;
using CsCheck;

namespace Chutri.Documents.Tests.Model;

public sealed class WordDifferenceTests
{
    [Fact]
    public void Only_the_words_that_differ_are_marked()
    {
        var (before, after) = WordDifference.Of(
            "hoàn thành trước ngày 30/9/2026.",
            "hoàn thành trước ngày 31/10/2026."
        );

        before.Single(piece => piece.Differs).Text.ShouldBe("30/9/2026.");
        after.Single(piece => piece.Differs).Text.ShouldBe("31/10/2026.");
    }

    [Fact]
    public void What_is_kept_is_the_same_on_both_sides_and_nothing_is_lost() =>
        Gen.Select(Text, Text)
            .Sample(
                (before, after) =>
                {
                    var (old, now) = WordDifference.Of(before, after);
                    string.Join(' ', old.Select(piece => piece.Text)).ShouldBe(before);
                    string.Join(' ', now.Select(piece => piece.Text)).ShouldBe(after);
                    Kept(old).ShouldBe(Kept(now));
                },
                iter: 500
            );

    private static readonly Gen<string> Text = Gen.Int[0, 4]
        .Select(i => "giao việc báo cáo ngay".Split(' ')[i])
        .Array[0, 12]
        .Select(words => string.Join(' ', words));

    private static string Kept(IReadOnlyList<WordDifference.Piece> pieces) =>
        string.Join(' ', pieces.Where(piece => !piece.Differs).Select(piece => piece.Text));
}
