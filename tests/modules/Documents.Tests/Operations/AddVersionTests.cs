using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests.Operations;

public sealed class AddVersionTests
{
    private static readonly string Amended = SamplePapers
        .Directive.Replace("trước ngày 30/9/2026", "trước ngày 31/10/2026")
        .Replace(
            "4. Các chi bộ tổ chức quán triệt Chỉ thị này trong tháng 9/2026.",
            "4. Các chi bộ tổ chức quán triệt Chỉ thị này trong tháng 9/2026.\n\n5. Ban Dân vận Thành ủy phát động phong trào thi đua trước ngày 01/11/2026."
        );

    [Theory, OnBothDatabases]
    public async Task A_new_version_names_the_provisions_that_changed(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        var received = await clerk.HandInVersion(id, SamplePapers.Text(Amended), reason: "Bản sửa");

        received.Document.ShouldBe(id);
        var comparison = await Compare(clerk, id);
        comparison.Of("1")!.Kind.ShouldBe(ChangeKind.Changed);
        comparison.Of("2")!.Kind.ShouldBe(ChangeKind.Unchanged);
        comparison
            .Changes.Single(change => change.Kind == ChangeKind.Added)
            .After!.Path.ShouldBe("5");
        (await clerk.FactKinds()).ShouldContain("documents.version-added");
    }

    [Theory, OnBothDatabases]
    public async Task The_new_version_is_current_and_the_old_one_stays_readable(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.HandInVersion(id, SamplePapers.Text(Amended));

        (await clerk.Show(id)).Current.ShouldBe(2);
        (await clerk.Ask(directory => directory.Text(id, default)))!.ShouldContain("31/10/2026");
        (await clerk.Ask(directory => directory.Text(id, default, 1)))!.ShouldContain("30/9/2026");
        (await clerk.Show(id, 1)).Versions.Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_reason_that_is_too_long_is_said_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);
        var before = await clerk.RowsKept();

        var received = await clerk.HandInVersion(
            id,
            SamplePapers.Text(Amended),
            reason: new string('a', 501)
        );

        var error = received.Refusal!.Fields.ShouldHaveSingleItem();
        error.Field.ShouldBe("reason");
        error.Sentence.Vietnamese.ShouldBe("Dài nhất 500 ký tự, hiện có 501.");
        (await clerk.RowsKept()).ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_file_is_no_new_version(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        (await clerk.HandInVersion(id, SamplePapers.DirectiveFile)).Refusal!.Code.ShouldBe(
            "documents-same-file"
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_stub_gets_no_version(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var stub = await clerk.RecordOutside(RecordOutsideTests.Stub);

        var received = await clerk.HandInVersion(stub.Value, SamplePapers.DirectiveFile);

        received.Refusal!.Code.ShouldBe("documents-stub");
    }

    private static Task<ProvisionComparison> Compare(ClerkProgram clerk, DocumentId id) =>
        clerk.Program.In(scope =>
            scope.GetRequiredService<ProvisionComparisons>().Between(id, 1, 2, default)
        );
}
