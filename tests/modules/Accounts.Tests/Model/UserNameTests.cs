using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Tests.Model;

public sealed class UserNameTests
{
    [Theory]
    [InlineData("vandth", "vandth")]
    [InlineData("  VanDTH ", "vandth")]
    [InlineData("mai.le@songvan.example", "mai.le@songvan.example")]
    public void Reads_a_user_name_without_regard_to_capitals_and_outer_spaces(
        string typed,
        string expected
    ) => UserName.Parse(typed, "userName").Value.Text.ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("ab")]
    [InlineData("vân")]
    [InlineData("hai từ")]
    [InlineData(".vandth")]
    [InlineData("van'--")]
    public void Refuses_what_is_no_user_name_and_says_at_which_field(string? typed)
    {
        var refusal = UserName.Parse(typed, "userName").Refusal;

        refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Invalid);
        refusal.Fields.ShouldHaveSingleItem().Field.ShouldBe("userName");
    }
}
