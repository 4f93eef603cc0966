using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

public sealed class FoundingTests
{
    [Theory, OnBothDatabases]
    public async Task The_first_start_names_the_authority_and_gives_it_an_administrator(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);

        var named = await authority.Program.In(scope =>
            scope.GetRequiredService<AuthorityRecord>().Current(CancellationToken.None)
        );
        var root = await authority.Unit("LDLD");
        var lan = await authority.AskPeople(people =>
            people.FindByCode("qt01", CancellationToken.None)
        );

        named.ShouldBe(new("Liên đoàn Lao động thành phố Sông Vân", "LĐLĐ thành phố", "Sông Vân"));
        root.Lineage.ShouldBe([authority.Federation]);
        lan!.Posts.Single().Role.ShouldBe(Role.Administrator);
        lan.Posts.Single().Over.ShouldBeNull();
        (await authority.FactKinds()).ShouldBe(
            [
                "organization.authority-named",
                "organization.unit-opened",
                "organization.person-registered",
                "organization.post-appointed",
            ],
            ignoreOrder: true
        );
    }

    [Theory, OnBothDatabases]
    public async Task An_authority_is_founded_once(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);

        var again = await SampleAuthority.Founding(
            authority.Program,
            new("Khác", "Khác", "Khác", "K", Branch.Party, "K1", "Khác", "Khác")
        );

        again.Refusal!.Code.ShouldBe("organization-authority-has-name");
    }

    [Fact]
    public async Task Every_empty_field_is_named_at_once()
    {
        await using var program = await TestProgram.Start(
            DatabaseKind.Sqlite,
            new OrganizationModule()
        );

        var refused = await SampleAuthority.Founding(
            program,
            new("", " ", "", "hai từ", Branch.Union, "", "", "")
        );

        refused
            .Refusal!.Fields.Select(error => error.Field)
            .ShouldBe(
                [
                    "authorityName",
                    "authorityShortName",
                    "place",
                    "personName",
                    "title",
                    "unitCode",
                    "personCode",
                ],
                ignoreOrder: true
            );
    }
}
