namespace Chutri.Similarity.Tests;

public sealed class LearningTests
{
    private static readonly Statement[] Body =
    [
        new("1", "Sở A", "Quản lý bến thủy nội địa, cảng sông."),
        new("2", "Sở B", "Thu phí bến thủy nội địa, cảng sông."),
        new("3", "Sở C", "Hòa giải tranh chấp đất đai."),
        new("4", "Sở D", "Quản lý nghĩa trang liệt sĩ."),
    ];

    [Fact]
    public void What_people_call_different_again_and_again_scores_less_next_time()
    {
        var before = StatementCollection.Of(Body);
        var learned = Scoring.Learned(
            before,
            [.. Enumerable.Repeat(new Judgement(Body[0].Text, Body[1].Text, Overlap: false), 6)]
        );
        var after = StatementCollection.Of(Body, scoring: learned);

        Score(after).ShouldBeLessThan(Score(before));
    }

    [Fact]
    public void Without_judgements_nothing_is_learned() =>
        Scoring.Learned(StatementCollection.Of(Body), []).ShouldBeSameAs(Scoring.Shipped);

    [Fact]
    public void What_was_learned_can_be_kept()
    {
        var before = StatementCollection.Of(Body);
        var learned = Scoring.Learned(
            before,
            [new(Body[2].Text, "Hòa giải tranh chấp đất.", Overlap: true)]
        );

        var kept = Scoring.FromJson(learned.ToJson()).ShouldNotBeNull();

        kept.WordFactors.ShouldBe(learned.WordFactors);
        Score(StatementCollection.Of(Body, scoring: kept))
            .ShouldBe(Score(StatementCollection.Of(Body, scoring: learned)));
        Scoring.FromJson("{}").ShouldBeNull();
        Scoring.FromJson("không phải").ShouldBeNull();
    }

    [Fact]
    public void A_judged_pair_is_known_again_until_one_of_its_texts_changes()
    {
        var asked = PairFingerprint.Of("Uỷ quyền ký  giấy tờ.", "Việc khác.");

        PairFingerprint.Of("Việc khác.", "Ủy quyền ký giấy tờ.").ShouldBe(asked);
        PairFingerprint.Of("Việc khác.", "Ủy quyền ký mọi giấy tờ.").ShouldNotBe(asked);
    }

    private static double Score(StatementCollection collection) =>
        collection
            .Review(0.001)
            .Pairs.Single(pair => pair.First.Id is "1" && pair.Second.Id is "2")
            .Score;
}
