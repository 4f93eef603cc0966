using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Accounts.Tests.Model;

public sealed class PostChoiceTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly PostSummary Officer = Post("Chuyên viên", Role.Officer, 2020);
    private static readonly PostSummary Head = Post("Trưởng ban", Role.Head, 2022);
    private static readonly PostSummary OlderHead = Post("Bí thư chi bộ", Role.Head, 2021);
    private static readonly PostSummary Ended = Post("Chủ tịch", Role.Administrator, 2010) with
    {
        Until = Today.AddDays(-1),
    };

    [Fact]
    public void The_highest_post_held_longest_speaks_first() =>
        PostChoice
            .Among([Officer, Head, OlderHead, Ended], null, Today)
            .ShouldNotBeNull()
            .Title.ShouldBe("Bí thư chi bộ");

    [Fact]
    public void The_chosen_post_speaks_while_it_is_held() =>
        PostChoice.Among([Officer, Head], Officer.Id, Today).ShouldBe(Officer);

    [Fact]
    public void A_chosen_post_that_has_ended_gives_way() =>
        PostChoice.Among([Officer, Ended], Ended.Id, Today).ShouldBe(Officer);

    [Fact]
    public void Who_holds_no_post_today_speaks_for_none() =>
        PostChoice.Among([Ended], null, Today).ShouldBeNull();

    private static PostSummary Post(string title, Role role, int year) =>
        new(
            PostId.New(),
            PersonId.New(),
            UnitId.New(),
            title,
            role,
            UnitId.New(),
            new(year, 1, 1),
            null
        );
}
