using System.Text;
using Chutri.Duties.Laws;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Storage;

/// <summary>Work is found by words, with and without marks, the newest first.</summary>
public sealed class WordSearchTests
{
    [Theory, OnBothDatabases]
    public async Task Each_word_typed_is_the_beginning_of_a_word_in_any_order_and_with_or_without_marks(
        DatabaseKind kind
    )
    {
        await using var program = await Started(kind);

        (await Found(program, "rà soát quy chế")).ShouldBe(["NV-2026-000003", "NV-2026-000001"]);
        (await Found(program, "CHE   ra soat")).ShouldBe(["NV-2026-000003", "NV-2026-000001"]);
        (await Found(program, "đoàn viên")).ShouldBe(["NV-2026-000002"]);
        (await Found(program, "doan")).ShouldBe(["NV-2026-000002"]);
        (await Found(program, "doa vi")).ShouldBe(["NV-2026-000002"]);
        (await Found(program, "oan")).ShouldBeEmpty();
        (await Found(program, "rà soát thẻ")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Signs_divide_words_and_are_never_a_command_to_the_database(DatabaseKind kind)
    {
        await using var program = await Started(kind);

        (await Found(program, "nv-2026-000002")).ShouldBe(["NV-2026-000002"]);
        (await Found(program, "24-CT/TU")).ShouldBe(["NV-2026-000003"]);
        (await Found(program, "ct tu")).ShouldBe(["NV-2026-000003"]);
        (await Found(program, "\"thẻ\" AND (đoàn* | !viên) : near'--")).ShouldBeEmpty();
        (await Found(program, "“thẻ” (đoàn)")).ShouldBe(["NV-2026-000002"]);
        (await Found(program, "*")).ShouldBeEmpty();
        (await Found(program, "'; :* & |")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task The_list_of_words_holds_what_the_search_finds(DatabaseKind kind)
    {
        await using var program = await Started(kind);

        var page = await program.Program.In(scope =>
            scope
                .GetRequiredService<DutyListing>()
                .Page(
                    DutyFilter.Everything with
                    {
                        Words = "quy chế",
                        Sort = DutySort.Code,
                    },
                    1,
                    null,
                    program.Now,
                    CancellationToken.None
                )
        );

        (page.Items.Single().Code, page.Total).ShouldBe(("NV-2026-000001", 2));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_duty_is_no_longer_called_does_not_find_it_and_is_not_kept(
        DatabaseKind kind
    )
    {
        await using var program = await Started(kind);
        (await Kept(program, kind)).ShouldContain("oan"); // of đoàn, behind the d that it shares

        await program.Sql(
            "update duties_duties set folded = 'nv-2026-000002 lam the cho nguoi da xoa ten' where code = 'NV-2026-000002'"
        );

        (await Found(program, "đoàn viên")).ShouldBeEmpty();
        (await Found(program, "xóa tên")).ShouldBe(["NV-2026-000002"]);
        (await Kept(program, kind)).ShouldNotContain("oan");
    }

    [Theory, OnBothDatabases]
    public async Task Work_from_before_the_index_is_taken_into_it_when_the_program_starts(
        DatabaseKind kind
    )
    {
        await using var program = await Started(kind);
        await program.Sql(
            kind is DatabaseKind.Sqlite
                ? """
                drop trigger duties_duties_words_added;
                drop table duties_duties_words; drop table duties_duties_found;
                """
                : "drop index ix_duties_duties_found"
        );

        await program.Program.In(scope =>
            Schema.ApplyExtras(
                scope.GetRequiredService<AppDatabase>(),
                scope.GetServices<ITables>(),
                CancellationToken.None
            )
        );

        (await Found(program, "quy chế")).ShouldBe(["NV-2026-000003", "NV-2026-000001"]);
        (
            await program.Read(db =>
                new FoundByWords().Check(db, program.Now, CancellationToken.None)
            )
        ).Broken.ShouldBe(0);
    }

    private static async Task<DutyProgram> Started(DatabaseKind kind)
    {
        var program = await DutyProgram.Start(kind);
        foreach (
            var title in new[]
            {
                "Rà soát quy chế làm việc",
                "Làm thẻ “đoàn viên” (đợt 2)",
                "Quy chế thi hành Chỉ thị 24-CT/TU, rà soát hằng năm",
            }
        )
        {
            await program.Open(program.Assignment(title: title));
        }

        return program;
    }

    /// <summary>The bytes of the index.</summary>
    private static async Task<string> Kept(DutyProgram program, DatabaseKind kind) =>
        Plain(
            kind,
            await program.Read(db =>
                db.Database.SqlQueryRaw<string>(
                        kind is DatabaseKind.Sqlite
                            ? "select hex(block) as \"Value\" from duties_duties_found_data"
                            : "select folded as \"Value\" from duties_duties"
                    )
                    .ToListAsync()
            )
        );

    private static string Plain(DatabaseKind kind, IEnumerable<string> blocks) =>
        kind is DatabaseKind.Sqlite
            ? string.Concat(
                blocks.Select(block => Encoding.Latin1.GetString(Convert.FromHexString(block)))
            )
            : string.Concat(blocks);

    private static Task<string[]> Found(DutyProgram program, string words) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<DutyListing>()
                    .Newest(words, 10, program.Now, CancellationToken.None)
            )
                .Select(line => line.Code)
                .ToArray()
        );
}
