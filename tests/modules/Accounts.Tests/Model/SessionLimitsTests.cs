using Chutri.Accounts.Model;

namespace Chutri.Accounts.Tests.Model;

public sealed class SessionLimitsTests
{
    [Fact]
    public void A_session_lasts_seven_days_unless_the_configuration_says_otherwise()
    {
        SessionLimits.Parse(null, "x").Value.Longest.ShouldBe(TimeSpan.FromDays(7));
        SessionLimits.Parse("1", "x").Value.Longest.ShouldBe(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("91")]
    [InlineData("mãi mãi")]
    public void Says_what_is_wrong_with_a_number_of_days(string days) =>
        SessionLimits
            .Parse(days, "Chutri:Session:LongestDays")
            .Refusal.ShouldNotBeNull()
            .Fields.ShouldHaveSingleItem()
            .Sentence.Vietnamese.ShouldContain(days);
}
