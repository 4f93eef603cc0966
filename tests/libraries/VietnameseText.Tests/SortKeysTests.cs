using CsCheck;

namespace Chutri.VietnameseText.Tests;

public sealed class SortKeysTests
{
    [Fact]
    public void Letters_stand_in_the_order_of_the_alphabet()
    {
        string[] expected =
        [
            "an",
            "ăn",
            "ân",
            "dân",
            "đào",
            "em",
            "êm",
            "on",
            "ôn",
            "ơn",
            "un",
            "ưng",
        ];

        expected.Reverse().OrderBy(SortKeys.SortKey, StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Tones_stand_in_the_order_of_dictionaries()
    {
        string[] expected = ["ba", "bà", "bả", "bã", "bá", "bạ", "ban"];

        expected.Reverse().OrderBy(SortKeys.SortKey, StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Numbers_count_by_their_value() =>
        new[] { "Phường 10", "Phường 2", "Phường 1" }
            .OrderBy(SortKeys.SortKey, StringComparer.Ordinal)
            .ShouldBe(["Phường 1", "Phường 2", "Phường 10"]);

    [Fact]
    public void People_stand_by_given_name_then_middle_name_then_family_name()
    {
        string[] expected = ["Trần Thị An", "Lê Văn An", "Nguyễn Văn An", "Bùi Minh Ân", "Đỗ Bình"];

        expected.Reverse().OrderBy(SortKeys.NameSortKey, StringComparer.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void The_style_of_tone_placement_does_not_change_the_order() =>
        SortKeys.SortKey("hoà bình").ShouldBe(SortKeys.SortKey("HÒA BÌNH"));

    [Fact]
    public void A_key_holds_only_plain_characters_so_that_every_database_orders_it_alike() =>
        Samples
            .Word.Array[0, 5]
            .Sample(words =>
                SortKeys.SortKey(string.Join(' ', words)).ShouldAllBe(c => c >= ' ' && c < 0x7F)
            );

    [Fact]
    public void What_begins_a_longer_text_stands_before_it() =>
        Gen.Select(Samples.Word.Array[1, 4], Samples.Word)
            .Sample(
                (words, more) =>
                {
                    var text = string.Join(' ', words);

                    string.CompareOrdinal(
                            SortKeys.SortKey(text),
                            SortKeys.SortKey(text + " " + more)
                        )
                        .ShouldBeLessThan(0);
                }
            );
}
