using Chutri.Documents.Tests.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests.Laws;

/// <summary>Each law is seen to hold, and then to be found broken when the data are spoilt behind the program's back.</summary>
public sealed class DocumentLawsTests
{
    [Theory, OnBothDatabases]
    public async Task A_sound_register_breaks_no_law(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);
        foreach (
            var law in clerk.Program.Services.CreateScope().ServiceProvider.GetServices<ILaw>()
        )
        {
            (await Check(clerk, law.Code)).Broken.ShouldBe(0, law.Code);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_file_is_found(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);
        await Spoil(
            clerk,
            "update platform_files set content = X'00'",
            "update platform_files set content = '\\x00'"
        );

        (await Check(clerk, "document-files-intact")).ShouldSatisfyAllConditions(
            finding => finding.Looked.ShouldBe(2),
            finding => finding.Broken.ShouldBe(2)
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_document_without_a_reading_is_found(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);
        await Spoil(clerk, "update documents_readings set text = ''");

        (await Check(clerk, "documents-readable")).ShouldSatisfyAllConditions(
            finding => finding.Looked.ShouldBe(2),
            finding => finding.Broken.ShouldBe(2)
        );
    }

    [Theory, OnBothDatabases]
    public async Task The_database_itself_refuses_a_stub_with_a_subject(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            Spoil(
                clerk,
                "update documents_documents set subject = 'nội dung' where state = 'HandledOutside'"
            )
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_stub_with_a_file_is_found(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);
        await Spoil(
            clerk,
            """
            insert into documents_versions (document, number, sha256, file_name, size, media_type, imported_at, imported_by_name)
            select id, 9, 'ab', 'a', 1, 'a', registered_at, '' from documents_documents where state = 'HandledOutside'
            """
        );

        (await Check(clerk, "stubs-hold-no-content")).Broken.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_number_given_twice_is_found(DatabaseKind kind)
    {
        await using var clerk = await Filled(kind);
        await Spoil(clerk, "drop index ix_documents_documents_entry");
        await Spoil(
            clerk,
            "update documents_documents set entry_number = 1 where state <> 'HandledOutside'"
        );

        (await Check(clerk, "document-numbers-once")).Broken.ShouldBe(2);
    }

    private static async Task<ClerkProgram> Filled(DatabaseKind kind)
    {
        var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.Registered(SamplePapers.Plan());
        (await clerk.RecordOutside(RecordOutsideTests.Stub)).Refusal.ShouldBeNull();
        return clerk;
    }

    private static Task<LawFinding> Check(ClerkProgram clerk, string code) =>
        clerk.Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .Single(law => law.Code == code)
                .Check(scope.GetRequiredService<AppDatabase>(), clerk.Program.Now, default)
        );

    private static Task Spoil(ClerkProgram clerk, string sql, string? onPostgres = null) =>
        clerk.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await db.Database.ExecuteSqlRawAsync(db.IsPostgres ? onPostgres ?? sql : sql);
        });
}
