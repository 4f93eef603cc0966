using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform;
using CsCheck;

namespace Chutri.Documents.Tests.Model;

public sealed class ProvisionComparerTests
{
    private const string Check =
        "Ủy ban Kiểm tra chủ trì kiểm tra đột xuất việc chấp hành giờ làm việc";
    private const string Review = "Ban Tổ chức rà soát chức năng, nhiệm vụ của mười bốn đơn vị";
    private const string Spread = "Các chi bộ tổ chức quán triệt trong sinh hoạt tháng chín";

    [Fact]
    public void The_same_text_has_no_differences() =>
        Compare([("1", Check), ("2", Review)], [("1", Check), ("2", Review)])
            .ShouldAllBe(change => change.Kind == ChangeKind.Unchanged && change.Likeness == 1);

    [Fact]
    public void Other_words_at_the_same_place_are_a_change()
    {
        var changes = Compare([("1", Check)], [("1", Check + " và giờ tiếp công dân")]);

        changes.Single().Kind.ShouldBe(ChangeKind.Changed);
        changes.Single().Likeness.ShouldBeInRange(0.7, 0.99);
    }

    [Fact]
    public void A_provision_put_in_before_others_moves_them()
    {
        var changes = Compare(
            [("1", Check), ("2", Review)],
            [("1", Spread), ("2", Check), ("3", Review)]
        );

        changes
            .Select(change => change.Kind)
            .ShouldBe([ChangeKind.Added, ChangeKind.Moved, ChangeKind.Moved]);
        Of(changes, "1").After!.Path.ShouldBe("2");
    }

    [Fact]
    public void A_provision_that_is_moved_and_touched_up_is_still_found()
    {
        var changes = Compare(
            [("1", Check), ("2", Review)],
            [("1", Review + " trực thuộc"), ("2", Spread)]
        );

        Of(changes, "2")
            .ShouldSatisfyAllConditions(
                change => change.Kind.ShouldBe(ChangeKind.Moved),
                change => change.After!.Path.ShouldBe("1"),
                change => change.Likeness.ShouldBeLessThan(1)
            );
        Of(changes, "1").Kind.ShouldBe(ChangeKind.Removed);
    }

    [Fact]
    public void What_is_left_out_stands_where_it_stood()
    {
        var changes = Compare(
            [("1", Check), ("2", Review), ("3", Spread)],
            [("1", Check), ("3", Spread)]
        );

        changes
            .Select(change => change.Kind)
            .ShouldBe([ChangeKind.Unchanged, ChangeKind.Removed, ChangeKind.Unchanged]);
    }

    [Fact]
    public void A_new_label_alone_is_no_new_wording() =>
        Compare([("1", "1. " + Check)], [("2", "2. " + Check)]).Single().Likeness.ShouldBe(1);

    [Fact]
    public void Every_provision_of_both_versions_is_told_once() =>
        Gen.Select(Version, Version)
            .Sample(
                (before, after) =>
                {
                    var changes = ProvisionComparer.Compare(before, after);
                    Told(changes, change => change.Before)
                        .ShouldBe(before.Select(one => one.Path).Order());
                    Told(changes, change => change.After)
                        .ShouldBe(after.Select(one => one.Path).Order());
                    changes.ShouldAllBe(change =>
                        change.Kind == ChangeKind.Added == (change.Before == null)
                        && change.Kind == ChangeKind.Removed == (change.After == null)
                    );
                },
                iter: 300
            );

    private static readonly Gen<ProvisionView[]> Version = OneOf(
            Check,
            Review,
            Spread,
            "Điều khoản thi hành"
        )
        .Select(
            OneOf("", " ngay", " theo quy định của pháp luật hiện hành"),
            (text, more) => text + more
        )
        .Array[0, 7]
        .Select(texts => Views([.. texts.Select((text, i) => ((i + 1).ToString(), text))]));

    private static Gen<string> OneOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static IEnumerable<string> Told(
        IReadOnlyList<ProvisionChange> changes,
        Func<ProvisionChange, ProvisionView?> side
    ) => changes.Select(side).OfType<ProvisionView>().Select(one => one.Path).Order();

    private static ProvisionChange Of(IReadOnlyList<ProvisionChange> changes, string pathBefore) =>
        changes.Single(change => change.Before?.Path == pathBefore);

    private static IReadOnlyList<ProvisionChange> Compare(
        (string Path, string Text)[] before,
        (string Path, string Text)[] after
    ) => ProvisionComparer.Compare(Views(before), Views(after));

    private static ProvisionView[] Views((string Path, string Text)[] provisions) =>
        [
            .. provisions.Select(
                (one, i) =>
                    new ProvisionView(
                        i,
                        one.Path,
                        one.Path,
                        ProvisionKind.Clause,
                        0,
                        0,
                        null,
                        true,
                        one.Text,
                        new("", "")
                    )
            ),
        ];
}
