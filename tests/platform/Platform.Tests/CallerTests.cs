namespace Chutri.Platform.Tests;

public sealed class CallerTests
{
    private static readonly UnitId Federation = UnitId.New();
    private static readonly UnitId Board = UnitId.New();
    private static readonly UnitId Cell = UnitId.New();
    private static readonly UnitId Elsewhere = UnitId.New();

    private static readonly Act Own = new(
        "t.own",
        new("a", "b"),
        new Grant(Role.Head, Scope.OwnUnit)
    );
    private static readonly Act Below = new(
        "t.below",
        new("a", "b"),
        new Grant(Role.Head, Scope.UnitAndBelow)
    );

    [Fact]
    public void A_head_reaches_the_own_unit_and_what_is_below_it_and_no_other()
    {
        var head = Head(over: Board);

        head.May(Below, Board, [Board, Federation]).ShouldBeTrue();
        head.May(Below, Cell, [Cell, Board, Federation]).ShouldBeTrue();
        head.May(Below, Federation, [Federation]).ShouldBeFalse();
        head.May(Below, Elsewhere, [Elsewhere, Federation]).ShouldBeFalse();
    }

    [Fact]
    public void Who_sits_in_the_root_but_stands_over_one_board_reaches_only_that_board()
    {
        var local = Head(over: Board) with { Unit = Federation };

        local.May(Below, Federation, [Federation]).ShouldBeFalse();
        local.May(Below, Elsewhere, [Elsewhere, Federation]).ShouldBeFalse();
        local.May(Below, Cell, [Cell, Board, Federation]).ShouldBeTrue();
    }

    [Fact]
    public void What_concerns_everything_is_not_for_a_post_that_stands_over_a_part()
    {
        var everything = new Act("t.whole", new("a", "b"), new Grant(Role.Head, Scope.WholeOnly));

        Head(over: null).Has(everything).ShouldBeTrue();
        Head(over: null).May(everything, Elsewhere, [Elsewhere]).ShouldBeTrue();
        Head(over: Board).Has(everything).ShouldBeFalse();
        Head(over: Board).May(everything, Board, [Board]).ShouldBeFalse();
    }

    [Fact]
    public void Who_stands_over_the_whole_authority_still_has_one_own_unit()
    {
        var head = Head(over: null);

        head.May(Own, Board, [Board, Federation]).ShouldBeTrue();
        head.May(Own, Elsewhere, [Elsewhere, Federation]).ShouldBeFalse();
    }

    [Fact]
    public void Whoever_has_the_machine_may_everything_and_is_named_in_the_facts()
    {
        Caller.CommandLine.Name.ShouldBe(Environment.UserName);
        Caller.CommandLine.Door.ShouldBe(Door.CommandLine);
        Caller.CommandLine.Has(Below).ShouldBeTrue();
        Caller.CommandLine.May(Below, Cell, [Cell]).ShouldBeTrue();
    }

    [Fact]
    public void What_is_for_the_own_unit_does_not_reach_below()
    {
        var head = Head(over: Board);

        head.May(Own, Board, [Board, Federation]).ShouldBeTrue();
        head.May(Own, Cell, [Cell, Board, Federation]).ShouldBeFalse();
    }

    [Fact]
    public void A_post_over_the_whole_authority_reaches_every_unit() =>
        Head(over: null).May(Below, Elsewhere, [Elsewhere]).ShouldBeTrue();

    [Fact]
    public void Who_holds_no_post_may_nothing_that_needs_one() =>
        (Head(over: null) with { Post = null }).Has(Below).ShouldBeFalse();

    [Fact]
    public void Another_role_of_the_same_unit_may_not() =>
        (Head(over: Board) with { Role = Role.Officer }).May(Below, Board, [Board]).ShouldBeFalse();

    private static Caller Head(UnitId? over) =>
        new()
        {
            Name = "Vân",
            Person = PersonId.New(),
            Post = PostId.New(),
            Role = Role.Head,
            Unit = Board,
            Over = over,
            Door = Door.Page,
        };
}
