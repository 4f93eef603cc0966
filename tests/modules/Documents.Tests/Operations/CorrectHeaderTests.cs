using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Documents.Tests.Operations;

public sealed class CorrectHeaderTests
{
    private static readonly HeaderForm AsOnPaper = new(
        Direction: "Incoming",
        Kind: "Directive",
        Number: "24-CT/TU",
        Date: "07/8/2026",
        Issuer: "Ban Thường vụ Thành ủy Sông Vân",
        Subject: "Tăng cường kỷ luật, kỷ cương trong giải quyết công việc",
        Signer: "Trần Quốc Bảo",
        ReceivedOn: "25/11/2026"
    );

    [Theory, OnBothDatabases]
    public async Task A_corrected_header_is_checked_and_says_what_was_changed(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        (
            await clerk.CorrectHeader(id, AsOnPaper with { Number = "25-CT/TU" })
        ).Refusal.ShouldBeNull();

        var document = await clerk.Show(id);
        document.State.ShouldBe(DocumentState.Checked);
        document.Title.Vietnamese.ShouldBe("Chỉ thị 25-CT/TU");
        (await clerk.FactKinds()).ShouldContain("documents.header-corrected");
        (await clerk.Ask(directory => directory.Search("25 ct tu", 5, default)))
            .Single()
            .Id.ShouldBe(id);
        (await clerk.Ask(directory => directory.Search("24 ct tu", 5, default))).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_header_that_was_right_is_confirmed(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.CorrectHeader(id, AsOnPaper);

        await clerk.CorrectHeader(id, AsOnPaper);

        (await clerk.FactKinds())
            .Count(fact => fact.StartsWith("documents.header", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_number_that_another_document_bears_is_refused(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var first = await clerk.Registered(SamplePapers.DirectiveFile);
        var second = await clerk.Registered(SamplePapers.Plan());

        var outcome = await clerk.CorrectHeader(second, AsOnPaper);

        outcome.Refusal!.Code.ShouldBe("documents-same-number");
        outcome.Refusal.See.ShouldBe(DocumentUrls.Document(first));
        (await clerk.Show(second)).State.ShouldBe(DocumentState.ToCheck);
    }

    [Theory, OnBothDatabases]
    public async Task Another_book_gives_another_entry_number(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        await clerk.CorrectHeader(id, AsOnPaper with { Direction = "Internal" });

        (await clerk.Show(id)).Entry.Name.Vietnamese.ShouldBe("Nội bộ 1/2026");
    }

    [Fact]
    public void All_mistakes_of_the_form_are_said_at_once()
    {
        var refusal = new HeaderForm(
            Number: "số mấy",
            Date: "32/13",
            Term: "khóa trước",
            Kind: "Poem"
        )
            .Parse(DocumentId.New(), new(2026, 11, 25))
            .Refusal!;

        refusal
            .Fields.Select(field => field.Field)
            .ShouldBe(["kind", "number", "date", "term", "subject"], ignoreOrder: true);
    }

    [Fact]
    public void A_day_that_has_not_come_is_no_day_of_a_document() =>
        (AsOnPaper with { Date = "01/12/2026" })
            .Parse(DocumentId.New(), new(2026, 11, 25))
            .Refusal!.Fields.Single()
            .Field.ShouldBe("date");

    [Theory, OnBothDatabases]
    public async Task What_is_not_said_of_book_and_receipt_stays(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var said = new SaidOfDocument(DocumentDirection.Internal, new DateOnly(2026, 11, 20));
        var received = await clerk.HandIn(SamplePapers.DirectiveFile, said: said);

        await clerk.CorrectHeader(
            received.Document!.Value,
            AsOnPaper with
            {
                Direction = null,
                ReceivedOn = null,
            }
        );

        var document = await clerk.Show(received.Document.Value);
        document.Entry.Name.Vietnamese.ShouldBe("Nội bộ 1/2026");
        document.Heading.ReceivedOn.ShouldBe(new DateOnly(2026, 11, 20));
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_does_not_exist_issues_nothing(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var id = await clerk.Registered(SamplePapers.DirectiveFile);

        var outcome = await clerk.CorrectHeader(
            id,
            AsOnPaper with
            {
                IssuingUnit = Guid.CreateVersion7().ToString(),
            }
        );

        outcome.Refusal!.Fields.Single().Field.ShouldBe("issuingUnit");
    }

    [Fact]
    public void The_date_of_a_document_lies_within_its_term() =>
        (AsOnPaper with { Term = "2015-2020" })
            .Parse(DocumentId.New(), new(2026, 11, 25))
            .Refusal!.Fields.Single()
            .Field.ShouldBe("term");
}
