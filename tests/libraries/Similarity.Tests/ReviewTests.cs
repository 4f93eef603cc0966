using CsCheck;

namespace Chutri.Similarity.Tests;

public sealed class ReviewTests
{
    [Fact]
    public void Statements_of_one_unit_are_never_held_against_each_other()
    {
        const string text = "Tiếp nhận và trả kết quả thủ tục hành chính.";

        StatementCollection
            .Of([new("1", "Sở A", text), new("2", "Sở A", text)])
            .Review()
            .Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_statement_a_thousand_times_is_one_group_with_all_its_pairs()
    {
        var many = Enumerable
            .Range(0, 1000)
            .Select(i => new Statement($"S{i:0000}", $"Xã {i}", "Quản lý nghĩa trang liệt sĩ."))
            .ToList();

        var review = StatementCollection.Of(many).Review();

        review.Groups.Single().Members.Count.ShouldBe(1000);
        review.Pairs.Count.ShouldBe(1000 * 999 / 2);
        review.PairsLeftOut.ShouldBe(0);
    }

    [Fact]
    public void Of_a_text_that_thousands_have_the_group_is_whole_and_what_is_not_listed_is_counted()
    {
        var many = Enumerable
            .Range(0, 2000)
            .Select(i => new Statement($"S{i:0000}", $"Xã {i}", "Quản lý nghĩa trang liệt sĩ."))
            .ToList();

        var review = StatementCollection.Of(many).Review();

        review.Groups.Single().Members.Count.ShouldBe(2000);
        (review.Pairs.Count + review.PairsLeftOut).ShouldBe(2000L * 1999 / 2);
    }

    [Fact]
    public void Very_short_and_very_long_and_foreign_statements_are_read_without_complaint()
    {
        string[] texts =
        [
            "Kiểm",
            "",
            string.Join(' ', Enumerable.Repeat("thẩm định hồ sơ đất đai", 2000)),
            "Provide guidance on public procurement cho các sở.",
            "Qu¶n lý ®Êt ®ai",
            "…!?;:,",
        ];

        var review = StatementCollection
            .Of([.. texts.Select((text, i) => new Statement($"{i}", $"Sở {i}", text))])
            .Review(0.001);

        review.Pairs.ShouldAllBe(pair => pair.Score >= 0 && pair.Score <= 1);
    }

    [Fact]
    public void Any_text_gives_a_score_between_nothing_and_one() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (first, second) =>
                {
                    var score = Pairs.Score(first, second);
                    return score is >= 0 and <= 1;
                },
                iter: 200
            );

    [Fact]
    public void The_index_finds_nearly_everything_that_comparing_all_with_all_finds()
    {
        var collection = StatementCollection.Of(MadeStatements.Of(2500));
        var least = Scoring.LeastSum(0.5);

        var all = collection
            .Finder.Exhaustively(least)
            .Select(pair => (pair.Row, pair.Other))
            .ToHashSet();
        var found = collection
            .Finder.All(least, default)
            .Select(pair => (pair.Row, pair.Other))
            .ToHashSet();

        all.Count.ShouldBeGreaterThan(200);
        found.IsSubsetOf(all).ShouldBeTrue();
        ((double)found.Count / all.Count).ShouldBeGreaterThanOrEqualTo(0.98);
    }

    [Fact]
    public void The_nearest_of_a_new_statement_are_found_without_a_review()
    {
        var collection = StatementCollection.Of([
            new("1", "Sở A", "Hòa giải tranh chấp đất đai giữa các hộ."),
            new("2", "Sở B", "Quản lý nghĩa trang liệt sĩ."),
        ]);

        var nearest = collection.Nearest(
            new("mới", "Sở C", "Dàn xếp tranh chấp đất của các hộ gia đình.")
        );

        nearest[0].Statement.Id.ShouldBe("1");
        nearest[0].Score.ShouldBeGreaterThanOrEqualTo(0.5);
        collection.Nearest(new("mới", "Sở A", "Hòa giải tranh chấp đất đai.")).ShouldBeEmpty();
    }

    [Fact]
    public void Two_statements_of_one_id_are_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentException>(() =>
            StatementCollection.Of([new("1", "A", "Một việc."), new("1", "B", "Việc khác.")])
        );
}
