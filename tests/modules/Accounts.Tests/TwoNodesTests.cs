using System.Net;
using Chutri.Accounts.Tests.Web;
using Chutri.Testing;

namespace Chutri.Accounts.Tests;

/// <summary>Two programs on one database: whatever ends at one has ended at the other, with the next request.</summary>
public sealed class TwoNodesTests
{
    [Theory, OnBothDatabases]
    public async Task Who_is_signed_in_at_one_node_is_known_at_the_other_and_signed_out_at_both(
        DatabaseKind kind
    )
    {
        await using var site = await SignInSite.Start(kind);
        await using var other = await site.AnotherNode();
        var here = await SessionRoutesTests.Enter(site, "vandth");
        var there = here.Copy(other.Server);
        (await there.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await there.Fill("/account", "/sign-out");
        (await here.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var telephone = await SessionRoutesTests.Enter(site, "vandth");
        var office = (await SessionRoutesTests.Enter(site, "vandth")).Copy(other.Server);
        const string everywhere = "/account/sessions/end-all";
        await office.Fill(everywhere, everywhere);
        (await telephone.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await office.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var mai = await SessionRoutesTests.Enter(site, "maile");
        const string locking = "/admin/accounts/vandth/lock";
        await mai.Fill(locking, locking, ("reason", "mất máy"));
        (await office.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
