using Chutri.Documents.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests.Operations;

public sealed class RegisterDocumentTests
{
    [Theory, OnBothDatabases]
    public async Task A_directive_comes_into_the_register_with_its_header_as_read(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);

        var document = await clerk.Show(
            await clerk.Registered(SamplePapers.DirectiveFile, "Chỉ thị 24.txt")
        );

        document.State.ShouldBe(DocumentState.ToCheck);
        document.Title.Vietnamese.ShouldBe("Chỉ thị 24-CT/TU");
        document.Heading.ShouldSatisfyAllConditions(
            heading => heading.Date.ShouldBe(new DateOnly(2026, 8, 7)),
            heading => heading.Issuer.ShouldContain("Thành ủy Sông Vân"),
            heading => heading.Period.ShouldBe("2025-2030"),
            heading => heading.Subject.ShouldContain("kỷ luật, kỷ cương"),
            heading => heading.Direction.ShouldBe(DocumentDirection.Incoming),
            heading => heading.ReceivedOn.ShouldBe(clerk.Today)
        );
        document.Entry.Name.Vietnamese.ShouldBe("Đến 1/2026");
        (await clerk.FactKinds()).ShouldBe(
            ["documents.registered", "documents.read"],
            ignoreOrder: true
        );
    }

    [Theory, OnBothDatabases]
    public async Task The_original_is_kept_byte_for_byte(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var content = SamplePapers.DirectiveDocx;

        var id = await clerk.Registered(content, "Chỉ thị.docx");

        var version = (await clerk.Show(id)).Versions.Single();
        version.Sha256.ShouldBe(FileStore.Digest(content));
        version.Size.ShouldBe(content.Length);
        version.MediaType.ShouldEndWith("wordprocessingml.document");
        (
            await clerk.Program.In(scope =>
                scope.GetRequiredService<FileStore>().Read(version.Sha256, default)
            )
        ).ShouldBe(content);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_read_is_stored_and_told_to_others(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        var read = (await clerk.Ask(directory => directory.Read(id, default)))!;

        read.Version.ShouldBe(1);
        read.Provisions.ShouldContain(provision => provision.Demands);
        read.Provisions.ShouldAllBe(provision =>
            Words(read, provision.Start, provision.End) == provision.Text
        );
        read.Tasks.Count.ShouldBeGreaterThanOrEqualTo(3);
        read.Tasks.ShouldAllBe(task => Words(read, task.Start, task.End) == task.Quote);
        read.Tasks.ShouldAllBe(task =>
            read.Provisions[task.ProvisionOrdinal].Path == task.ProvisionPath
        );
        read.Tasks.ShouldContain(task =>
            task.Deadline == new DocumentReading.Deadline.By(new DateOnly(2026, 9, 30))
        );
        read.References.ShouldContain(reference => reference.Number == "18-NQ/TU");
    }

    [Theory, OnBothDatabases]
    public async Task The_same_file_twice_is_refused_with_a_link_to_the_first(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var first = await clerk.Registered(SamplePapers.DirectiveFile, "a.txt");

        var again = await clerk.HandIn(SamplePapers.DirectiveFile, "b.txt");

        again.Refusal!.Code.ShouldBe("documents-same-file");
        again.Refusal.See.ShouldBe(DocumentUrls.Document(first));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_number_of_the_same_body_in_one_term_is_refused_with_a_link(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var first = await clerk.Registered(SamplePapers.DirectiveFile);

        var again = await clerk.HandIn(
            SamplePapers.Text(SamplePapers.Directive + "\nbản chép lại")
        );

        again.Refusal!.Code.ShouldBe("documents-same-number");
        again.Refusal.See.ShouldBe(DocumentUrls.Document(first));
        again.Refusal.Basis!.Vietnamese.ShouldContain("30/2020/NĐ-CP");
        (await clerk.FactKinds()).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_number_of_another_year_is_another_document(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.Plan());

        var next = await clerk.HandIn(SamplePapers.Plan(date: "27 tháng 9 năm 2025"));

        next.Refusal.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task A_number_that_the_machine_misread_can_be_said_by_the_clerk(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.DirectiveFile);
        var said = new Chutri.Documents.Operations.SaidOfDocument(
            Number: DocumentNumber.Parse("25-CT/TU")
        );

        var other = await clerk.HandIn(
            SamplePapers.Text(SamplePapers.Directive + "\nchỉ thị khác"),
            said: said
        );

        (await clerk.Show(other.Document!.Value)).Heading.Number!.Written.ShouldBe("25-CT/TU");
    }

    [Theory, OnBothDatabases]
    public async Task A_document_of_the_authority_itself_goes_into_the_outgoing_book(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var said = new Chutri.Documents.Operations.SaidOfDocument(
            Issuer: "Liên đoàn Lao động thành phố Sông Vân"
        );

        var received = await clerk.HandIn(SamplePapers.Plan("12/KH-LĐLĐ"), said: said);

        var document = await clerk.Show(received.Document!.Value);
        document.Heading.IssuingUnit.ShouldBe(clerk.Federation);
        document.Heading.Direction.ShouldBe(DocumentDirection.Outgoing);
        document.Entry.Name.Vietnamese.ShouldBe("Đi 1/2026");
    }

    [Theory, OnBothDatabases]
    public async Task What_its_standing_committee_issues_is_the_authority_s_own(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var said = new Chutri.Documents.Operations.SaidOfDocument(
            Issuer: "Ban Thường vụ Liên đoàn Lao động thành phố Sông Vân"
        );

        var received = await clerk.HandIn(SamplePapers.Plan("12/KH-LĐLĐ"), said: said);

        var heading = (await clerk.Show(received.Document!.Value)).Heading;
        heading.IssuingUnit.ShouldBe(clerk.Federation);
        heading.Issuer.ShouldStartWith("Ban Thường vụ");
    }

    [Theory, OnBothDatabases]
    public async Task Each_book_counts_for_itself_without_gaps(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.HandIn(SamplePapers.DirectiveFile);

        var second = await clerk.Show(await clerk.Registered(SamplePapers.Plan()));

        second.Entry.Name.Vietnamese.ShouldBe("Đến 2/2026");
    }

    [Theory, OnBothDatabases]
    public async Task An_officer_may_not_register(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);

        var received = await clerk.HandIn(SamplePapers.DirectiveFile, caller: clerk.Minh);

        received.Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await clerk.RowsKept()).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_pdf_with_text_is_read(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);

        var id = await clerk.Registered(
            SamplePapers.Pdf("Van ban khong dau", "1. Giao Van phong bao cao."),
            "Bản chụp.pdf"
        );

        (await clerk.Ask(directory => directory.Text(id, default)))!.ShouldContain(
            "Giao Van phong"
        );
        (await clerk.Show(id)).Versions.Single().MediaType.ShouldBe("application/pdf");
    }

    [Theory, OnBothDatabases]
    public async Task Two_clerks_with_the_same_paper_register_it_once(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        byte[][] copies =
        [
            .. Enumerable
                .Range(1, 4)
                .Select(i => SamplePapers.Text(SamplePapers.Directive + "\nbản " + i)),
        ];

        var received = await Task.WhenAll(
            copies.Select(copy => Task.Run(() => clerk.HandIn(copy)))
        );

        received.Count(one => one.Document is not null).ShouldBe(1);
        received
            .Where(one => one.Refusal is not null)
            .ShouldAllBe(one => one.Refusal!.Code == "documents-same-number");
        (await clerk.FactKinds()).Count.ShouldBe(2);
    }

    private static string Words(ReadVersion read, int start, int end) => read.Text[start..end];
}
