using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Organization.Tests.Operations;

public sealed class AppointOneselfTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_records_no_post_with_authority_over_others_for_oneself(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var an = await authority.Register("C1", "An");
        var administrator = authority.Lan with { Person = an };

        var refused = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            Post(Role.Deputy),
            administrator
        );
        var reading = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            Post(Role.Officer),
            administrator
        );
        var byAnother = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            Post(Role.Deputy),
            authority.Lan
        );

        refused.Refusal!.Code.ShouldBe("organization-not-for-oneself");
        reading.Refused.ShouldBeFalse();
        byAnother.Refused.ShouldBeFalse();

        AppointPostRequest Post(Role role) =>
            new(
                an,
                authority.Federation,
                $"Chức vụ {role}",
                role,
                null,
                SampleAuthority.Today,
                null,
                null
            );
    }
}
