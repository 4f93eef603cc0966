namespace Chutri.Similarity.Tests;

public sealed class LexiconTests
{
    [Fact]
    public void The_shipped_words_are_in_order() => Lexicon.Vietnamese.Problems.ShouldBeEmpty();

    [Fact]
    public void All_that_is_wrong_with_own_files_is_told_at_once_with_its_lines()
    {
        var lexicon = Lexicon.With([
            new(
                "terms-own.txt",
                "# riêng\nkhu phố ẩm thực | khám chữa bệnh\n< y tế\n+ không có | gì"
            ),
            new("short-forms.txt", "UBND"),
            new("negations.txt", "không"),
            new("opposites.txt", "thu <> điều chưa có"),
        ]);

        lexicon
            .Problems.Select(problem => (problem.File, problem.Line))
            .ShouldBe(
                [
                    ("terms-own.txt", 2),
                    ("terms-own.txt", 3),
                    ("terms-own.txt", 4),
                    ("short-forms.txt", 1),
                    ("negations.txt", 1),
                    ("opposites.txt", 1),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_body_adds_its_own_wordings_to_the_shipped_ones()
    {
        const string first = "Vận hành bến thuyền rồng phục vụ khách.";
        const string second = "Vận hành bãi đón du thuyền phục vụ khách.";
        var own = Lexicon.With([new("terms-own.txt", "bến thuyền rồng | bãi đón du thuyền")]);

        Score(first, second, own).ShouldBeGreaterThan(Score(first, second, Lexicon.Vietnamese));
    }

    [Fact]
    public void A_word_that_is_a_kind_of_itself_is_found()
    {
        var lexicon = Lexicon.With([
            new("terms-own.txt", "vòng một < vòng hai\nvòng hai < vòng một"),
        ]);

        lexicon.Problems.Single().What.Vietnamese.ShouldContain("rộng hơn chính nó");
    }

    private static double Score(string first, string second, Lexicon lexicon) =>
        Pairs.Score(first, second, lexicon);
}
