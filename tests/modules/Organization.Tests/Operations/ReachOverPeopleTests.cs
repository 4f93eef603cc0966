using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>Whom an administrator of one unit, and an officer, may appoint, end and rename.</summary>
public sealed class ReachOverPeopleTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_of_one_unit_cannot_appoint_in_another(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var an = await authority.Register("C1", "An");
        var local = authority.Lan with { Unit = district, Over = district };

        var elsewhere = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(an, office, "Chuyên viên", Role.Officer, office, SampleAuthority.Today, null, null),
            local
        );
        var tooMuch = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(
                an,
                district,
                "Quản trị",
                Role.Administrator,
                null,
                SampleAuthority.Today,
                null,
                null
            ),
            local
        );
        var own = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(
                an,
                district,
                "Chuyên viên",
                Role.Officer,
                district,
                SampleAuthority.Today,
                null,
                null
            ),
            local
        );

        elsewhere.Refusal!.Code.ShouldBe("out-of-reach");
        tooMuch.Refusal!.Code.ShouldBe("organization-role-over-whole");
        own.Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_one_unit_who_sits_in_the_root_appoints_nobody_over_the_root(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var an = await authority.Register("C1", "An");
        var local = authority.Lan with { Over = district };

        var root = await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
            new(
                an,
                authority.Federation,
                "Quản trị",
                Role.Administrator,
                authority.Federation,
                SampleAuthority.Today,
                null,
                null
            ),
            local
        );

        root.Refusal!.Code.ShouldBe("out-of-reach");
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_one_unit_ends_no_post_that_stands_over_more(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var an = await authority.Register("C1", "An");
        var local = authority.Lan with { Unit = district, Over = district };
        var whole = await Administrator(over: null);
        var root = await Administrator(over: authority.Federation);
        var own = await Administrator(over: district);

        (await End(whole)).Refusal!.Code.ShouldBe("organization-role-over-whole");
        (await End(root)).Refusal!.Code.ShouldBe("out-of-reach");
        (await End(own)).Refused.ShouldBeFalse();

        async Task<PostId> Administrator(UnitId? over) =>
            (
                await authority.Program.Run<AppointPost, AppointPostRequest, PostId>(
                    new(
                        an,
                        district,
                        "Quản trị",
                        Role.Administrator,
                        over,
                        SampleAuthority.Today,
                        null,
                        null
                    ),
                    authority.Lan
                )
            ).Value;

        Task<Outcome<Done>> End(PostId post) =>
            authority.Program.Run<EndPost, EndPostRequest, Done>(
                new(post, SampleAuthority.Today, null),
                local
            );
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_of_one_unit_renames_nobody_who_begins_elsewhere_on_Monday(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var district = await authority.Open("Q1", "LĐLĐ quận Một", authority.Federation);
        var chair = await authority.Register("C1", "Lê An");
        var nobody = await authority.Register("C2", "Vũ Bình");
        var monday = SampleAuthority.Today.AddDays(5);
        await authority.Appoint(chair, authority.Federation, "Chủ tịch", Role.Head, monday);
        var local = authority.Lan with { Unit = district, Over = district };

        (await Rename(chair)).Refusal!.Code.ShouldBe("out-of-reach");
        (await Rename(nobody)).Refused.ShouldBeFalse();

        Task<Outcome<Done>> Rename(PersonId person) =>
            authority.Program.Run<CorrectPerson, CorrectPersonRequest, Done>(
                new(person, "Tên Khác", null),
                local
            );
    }

    [Theory, OnBothDatabases]
    public async Task An_officer_cannot_change_the_structure(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);

        var refused = await authority.Program.Run<RegisterPerson, RegisterPersonRequest, PersonId>(
            new("C9", "Ai đó"),
            authority.Lan with
            {
                Role = Role.Officer,
            }
        );

        refused.Refusal!.Code.ShouldBe("role-may-not");
    }
}
