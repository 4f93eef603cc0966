using Chutri.Accounts.Entering;
using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Accounts.Tests.SignOn;

public sealed class SignOnSettingsTests
{
    [Fact]
    public void Without_a_section_there_is_no_single_sign_on() =>
        Parse().Value.IsOn.ShouldBeFalse();

    [Fact]
    public void What_is_left_out_has_its_usual_value()
    {
        var settings = Parse(
            ("Name", "tài khoản công vụ"),
            ("Authority", "https://sso.ldld.vn"),
            ("ClientId", "chutri"),
            ("ClientSecret", "bí mật")
        ).Value;

        settings.IsOn.ShouldBeTrue();
        settings.Claim.ShouldBe("preferred_username");
        settings.Match.ShouldBe(SignOnMatch.UserName);
        settings.Scopes.ShouldBe(["openid", "profile", "email"]);
        settings.SignOutThere.ShouldBeTrue();
        settings.ToString().ShouldNotContain("bí mật");
    }

    [Fact]
    public void All_mistakes_are_said_at_once()
    {
        var mistakes = Parse(
            ("Authority", "http://sso.ldld.vn"),
            ("Scopes", "profile"),
            ("MatchedTo", "ten"),
            ("SignOutThere", "co")
        )
            .Refusal.ShouldNotBeNull()
            .Fields;

        mistakes
            .Select(mistake => mistake.Field["Chutri:SignOn:".Length..])
            .ShouldBe([
                "MatchedTo",
                "Name",
                "Authority",
                "ClientId",
                "ClientSecret",
                "SignOutThere",
                "Scopes",
            ]);
    }

    [Fact]
    public async Task A_program_with_mistakes_does_not_start_and_says_all_of_them()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Chutri:SignOn:Authority"] = "sso",
            ["Chutri:Session:LongestDays"] = "mãi",
        };

        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            SignInSite.Start(settings: settings)
        );

        failure.Message.ShouldContain("Chutri:SignOn:ClientId: Còn thiếu.");
        failure.Message.ShouldContain("“mãi”");
    }

    private static Outcome<SignOnSettings> Parse(params (string Key, string Value)[] settings) =>
        SignOnSettings.Parse(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.ToDictionary(
                        pair => SignOnSettings.Section + ":" + pair.Key,
                        pair => (string?)pair.Value
                    )
                )
                .Build()
        );
}
