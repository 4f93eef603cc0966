using System.Net;
using Chutri.Notifications.Hooks;
using Microsoft.AspNetCore.Http;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>Where a webhook may go, and how what it brings is signed.</summary>
public sealed class HookReachTests
{
    [Fact]
    public async Task Where_no_setting_opens_it_a_private_address_is_not_reached_and_a_redirect_is_not_followed()
    {
        await using var server = await Receiver.Start();
        using var closed = new HookPost(new HookReach([]));
        using var open = new HookPost(new HookReach([IPNetwork.Parse("127.0.0.0/8")]));
        server.Answers = context =>
        {
            context.Response.Redirect("http://169.254.169.254/latest");
            return Task.CompletedTask;
        };

        var refused = await Post(closed, server.Address);
        var byName = await Post(
            closed,
            server.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)
        );
        var redirected = await Post(open, server.Address);

        refused.Failure!.ShouldContain("Chutri:Webhooks:Networks");
        byName.Failure!.ShouldContain("Chutri:Webhooks:Networks");
        redirected.Failure!.ShouldContain("302");
        server.Received.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("203.162.4.190", true)]
    [InlineData("2001:ee0::1", true)]
    [InlineData("10.20.3.4", true)] // opened by the setting
    public void Only_the_open_internet_and_what_the_setting_opens_is_reached(
        string address,
        bool reached
    ) =>
        new HookReach([IPNetwork.Parse("10.20.0.0/16")])
            .Allows(IPAddress.Parse(address))
            .ShouldBe(reached);

    [Fact]
    public void The_signature_is_that_of_the_standard_s_own_example() =>
        HookSignature
            .Of(
                ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                DateTimeOffset.FromUnixTimeSeconds(1614265330),
                "{\"test\": 2432232314}"u8
            )
            .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    private static Task<HookAnswer> Post(HookPost post, string address) =>
        post.Send(
            address,
            "msg_1",
            [HookSignature.NewSecret()],
            "{}"u8.ToArray(),
            DateTimeOffset.UnixEpoch,
            default
        );
}
