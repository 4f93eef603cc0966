using Chutri.DocumentReading;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Documents.Tests.Operations;

public sealed class RecordOutsideTests
{
    internal static readonly OutsideForm Stub = new(
        Number: "07-BC/TU",
        Date: "02/11/2026",
        Issuer: "Thành ủy Sông Vân",
        Level: "HighlySecret",
        HandledAt: "Văn thư mật, Văn phòng"
    );

    [Theory, OnBothDatabases]
    public async Task A_marked_document_is_recorded_as_a_stub_in_a_book_of_its_own(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.DirectiveFile);

        var stub = await clerk.Show((await clerk.RecordOutside(Stub)).Value);

        stub.State.ShouldBe(DocumentState.HandledOutside);
        stub.Secrecy.ShouldBe(SecrecyLevel.HighlySecret);
        stub.Heading.Subject.ShouldBe("");
        stub.Heading.Kind.ShouldBe(DocumentKind.Report);
        stub.Versions.ShouldBeEmpty();
        stub.Entry.Name.Vietnamese.ShouldBe("Mật, đến 1/2026");
        (await clerk.FactKinds()).ShouldContain("documents.stub-recorded");
    }

    [Theory, OnBothDatabases]
    public async Task The_same_marked_document_is_recorded_once(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.RecordOutside(Stub);

        (await clerk.RecordOutside(Stub)).Refusal!.Code.ShouldBe("documents-same-number");
    }

    [Theory, OnBothDatabases]
    public async Task The_header_of_a_stub_cannot_be_given_a_subject(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var stub = (await clerk.RecordOutside(Stub)).Value;

        var outcome = await clerk.CorrectHeader(
            stub,
            new(
                Number: "07-BC/TU",
                Date: "02/11/2026",
                Issuer: "Thành ủy Sông Vân",
                Subject: "nội dung"
            )
        );

        outcome.Refusal!.Code.ShouldBe("documents-stub");
    }

    [Fact]
    public void A_stub_needs_number_date_issuer_level_and_place() =>
        new OutsideForm()
            .Parse(new(2026, 11, 25))
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["number", "date", "issuer", "level", "handledAt"]);
}
