using CsCheck;

namespace Chutri.VietnameseText.Tests;

public sealed class FoldingTests
{
    [Fact]
    public void A_search_without_marks_finds_words_with_marks() =>
        Folding.Fold("  ỦY BAN\tnhân dân Đắk Lắk ").ShouldBe("uy ban nhan dan dak lak");

    [Fact]
    public void A_search_with_marks_tells_words_apart_but_not_styles_of_writing_them()
    {
        Folding.FoldKeepingMarks("Uỷ  ban").ShouldBe(Folding.FoldKeepingMarks("ỦY BAN"));
        Folding.FoldKeepingMarks("ủy ban").ShouldNotBe(Folding.FoldKeepingMarks("uy ban"));
    }

    [Fact]
    public void A_letter_with_a_mark_that_does_not_belong_to_it_is_folded_once_for_all()
    {
        var once = Folding.FoldKeepingMarks("u\u1EF5\u0302");
        Folding.FoldKeepingMarks(once).ShouldBe(once);
    }

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Samples.Text.Sample(text =>
        {
            Folding.Fold(Folding.Fold(text)).ShouldBe(Folding.Fold(text));
            Folding
                .FoldKeepingMarks(Folding.FoldKeepingMarks(text))
                .ShouldBe(Folding.FoldKeepingMarks(text));
        });

    [Fact]
    public void Texts_equal_with_marks_are_equal_without() =>
        Gen.Select(Samples.Text, Samples.Text)
            .Sample(
                (a, b) =>
                {
                    if (Folding.FoldKeepingMarks(a) == Folding.FoldKeepingMarks(b))
                    {
                        Folding.Fold(a).ShouldBe(Folding.Fold(b));
                    }
                }
            );

    [Fact]
    public void A_page_pasted_into_a_search_field_is_searched_by_its_first_twelve_words() =>
        SearchTerms
            .Of(string.Join(' ', Enumerable.Range(1, 5000)))
            .ShouldBe(Enumerable.Range(1, 12).Select(number => $"{number}"));

    [Fact]
    public void A_word_typed_twice_is_looked_for_once() =>
        SearchTerms.Of(" Kế  hoạch kế HOẠCH ").ShouldBe(["ke", "hoach"]);
}
