using Chutri.Accounts.Model;

namespace Chutri.Accounts.Tests.Model;

public sealed class TokenEndTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2027-11-25")]
    public void Lies_between_today_and_a_year_from_today(string day) =>
        TokenEnd.Check(Day(day), Today).ShouldBeNull();

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2027-11-26")]
    public void Is_refused_in_the_past_and_beyond_a_year(string day) =>
        TokenEnd.Check(Day(day), Today).ShouldNotBeNull();

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
