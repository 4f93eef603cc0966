using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

public sealed class RetainImportsTests
{
    private const string People = """
        code,name,unit,title,role,over,from,until
        C1,Nguyễn Văn An,LDLD,Chuyên viên,,,25/11/2026,
        """;

    [Theory, OnBothDatabases, Retains("organization.imports")]
    public async Task An_imported_file_goes_after_a_year_and_what_was_written_from_it_stays(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var program = authority.Program;
        await ImportTests.Import(authority, "people.csv", People);

        program.Time.Advance(TimeSpan.FromDays(365));
        (await program.CarryOut("organization.imports")).ShouldBe(0);
        program.Time.Advance(TimeSpan.FromMinutes(1));
        (await program.CarryOut("organization.imports")).ShouldBe(1);

        (await Count<ImportRecord>(program)).ShouldBe(0);
        (await File(program)).ShouldBeNull();
        var an = await authority.AskPeople(who =>
            who.FindByCode("C1", TestContext.Current.CancellationToken)
        );
        an!.Posts.ShouldHaveSingleItem();
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_was_read_again_since_is_kept_for_the_later_reading(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        var program = authority.Program;
        await ImportTests.Import(authority, "people.csv", People);
        program.Time.Advance(TimeSpan.FromDays(360));
        await ImportTests.Read(authority, "people.csv", People);

        program.Time.Advance(TimeSpan.FromDays(6));
        (await program.CarryOut("organization.imports")).ShouldBe(1);

        (await Count<ImportRecord>(program)).ShouldBe(1);
        (await File(program)).ShouldNotBeNull();
    }

    private static Task<byte[]?> File(TestProgram program) =>
        program.In(scope =>
            scope
                .GetRequiredService<FileStore>()
                .Read(
                    FileStore.Digest(System.Text.Encoding.UTF8.GetBytes(People)),
                    CancellationToken.None
                )
        );

    private static Task<int> Count<TRow>(TestProgram program)
        where TRow : class =>
        program.In(scope => scope.GetRequiredService<AppDatabase>().Set<TRow>().CountAsync());
}
