using Chutri.Platform;

namespace Chutri.Organization.Tests.Published;

/// <summary>A body of a thousand units: five branches with two hundred cells each.</summary>
public sealed class UnitChoicesTests
{
    private static readonly UnitSummary Root = Unit("LD", null);
    private static readonly UnitSummary[] Branches =
    [
        .. Enumerable.Range(1, 5).Select(n => Unit($"B{n}", Root)),
    ];
    private static readonly UnitSummary[] InTreeOrder =
    [
        Root,
        .. Branches.SelectMany(branch =>
            (UnitSummary[])
                [
                    branch,
                    .. Enumerable.Range(1, 200).Select(n => Unit($"{branch.Code}-{n}", branch)),
                ]
        ),
    ];

    [Fact]
    public void A_small_body_is_listed_whole() =>
        UnitChoices
            .Of([.. InTreeOrder.Take(200)], Reader("B5"))
            .Select(choice => choice.Value)
            .ShouldBe(InTreeOrder.Take(200).Select(unit => unit.Code));

    [Fact]
    public void Of_a_large_one_a_form_lists_what_is_near_the_reader_in_the_order_of_the_tree()
    {
        var listed = UnitChoices
            .Of(InTreeOrder, Reader("B3"))
            .Select(choice => choice.Value)
            .ToList();

        listed.Count.ShouldBe(200);
        listed[..2].ShouldBe(["LD", "B3"]);
        listed.Skip(2).ShouldAllBe(code => code.StartsWith("B3-"));
    }

    [Fact]
    public void What_was_chosen_before_is_listed_wherever_it_is() =>
        UnitChoices
            .Of(InTreeOrder, Reader("B3"), "b5-17", null, "NOBODY")
            .Select(choice => choice.Value)
            .ShouldContain("B5-17");

    [Fact]
    public void Who_stands_nowhere_is_shown_the_upper_levels() =>
        UnitChoices
            .Of(InTreeOrder, null)
            .Select(choice => choice.Value)
            .Where(code => !code.Contains('-'))
            .ShouldBe(["LD", "B1", "B2", "B3", "B4", "B5"]);

    private static Caller Reader(string code) =>
        Caller.Program with
        {
            Unit = InTreeOrder.Single(unit => unit.Code == code).Id,
        };

    private static UnitSummary Unit(string code, UnitSummary? superior)
    {
        var id = UnitId.New();
        return new(
            id,
            code,
            $"Đơn vị {code}",
            code,
            null,
            Branch.Union,
            superior?.Id,
            [id, .. superior?.Lineage ?? []],
            new DateOnly(2020, 1, 1),
            null,
            null
        );
    }
}
