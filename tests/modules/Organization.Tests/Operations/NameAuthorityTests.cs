using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

public sealed class NameAuthorityTests
{
    [Theory, OnBothDatabases]
    public async Task The_authority_may_be_named_anew_and_the_naming_is_told(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);

        var named = await authority.Program.Run<NameAuthority, NameAuthorityRequest, Done>(
            new("Liên đoàn Lao động tỉnh Sông Vân", "LĐLĐ tỉnh", "Sông Vân"),
            authority.Lan
        );

        named.Refused.ShouldBeFalse();
        (await Current(authority)).ShouldBe(
            new AuthoritySummary("Liên đoàn Lao động tỉnh Sông Vân", "LĐLĐ tỉnh", "Sông Vân")
        );
        (await authority.FactKinds())[^1].ShouldBe("organization.authority-named");
    }

    [Theory, OnBothDatabases]
    public async Task Only_an_administrator_names_the_authority(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);

        var refused = await authority.Program.Run<NameAuthority, NameAuthorityRequest, Done>(
            new("Cơ quan khác", "Khác", "Nơi khác"),
            authority.Lan with
            {
                Role = Role.Officer,
            }
        );

        refused.Refusal!.Code.ShouldBe("role-may-not");
        (await Current(authority)).Name.ShouldBe("Liên đoàn Lao động thành phố Sông Vân");
    }

    private static async Task<AuthoritySummary> Current(SampleAuthority authority) =>
        (
            await authority.Program.In(scope =>
                scope.GetRequiredService<AuthorityRecord>().Current(CancellationToken.None)
            )
        )!;
}
