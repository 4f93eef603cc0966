using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Documents.Tests.Operations;

public sealed class SettleReferenceTests
{
    [Theory, OnBothDatabases]
    public async Task A_cited_document_that_is_registered_is_linked_both_ways(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var directive = await clerk.Registered(SamplePapers.DirectiveFile);

        var plan = await clerk.Registered(SamplePapers.Plan());

        (await Only(clerk, plan)).ShouldSatisfyAllConditions(
            reference => reference.State.ShouldBe(ReferenceState.Found),
            reference => reference.Target.ShouldBe(directive),
            reference => reference.TargetTitle!.Vietnamese.ShouldBe("Chỉ thị 24-CT/TU")
        );
        (await clerk.Show(directive)).CitedBy.Single().Id.ShouldBe(plan);
    }

    [Theory, OnBothDatabases]
    public async Task A_document_that_comes_later_is_linked_when_it_comes(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var plan = await clerk.Registered(SamplePapers.Plan());
        (await Only(clerk, plan)).State.ShouldBe(ReferenceState.NotRegistered);

        var directive = await clerk.Registered(SamplePapers.DirectiveFile);

        (await Only(clerk, plan)).Target.ShouldBe(directive);
    }

    [Theory, OnBothDatabases]
    public async Task A_corrected_number_is_looked_for_again(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var directive = await clerk.Registered(SamplePapers.DirectiveFile);
        var plan = await clerk.Registered(SamplePapers.Plan());

        await clerk.CorrectHeader(
            directive,
            new(
                Kind: "Directive",
                Number: "25-CT/TU",
                Date: "07/8/2026",
                Issuer: "Thành ủy Sông Vân",
                Subject: "Kỷ cương"
            )
        );

        (await Only(clerk, plan)).State.ShouldBe(ReferenceState.NotRegistered);
    }

    [Theory, OnBothDatabases]
    public async Task TƯ_without_a_date_asks_a_person_who_settles_it(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var directive = await clerk.Registered(SamplePapers.DirectiveFile);
        var citing = await clerk.Registered(
            SamplePapers.Docx(
                "KẾ HOẠCH",
                "Thực hiện Chỉ thị số 24-CT/TƯ về kỷ cương.",
                "1. Giao Văn phòng báo cáo."
            ),
            "ke-hoach.docx"
        );
        (await Only(clerk, citing)).State.ShouldBe(ReferenceState.AskPerson);

        var settled = await clerk.Program.Run<SettleReference, SettleReferenceRequest, Done>(
            new(citing, 1, 0, directive),
            clerk.Nhung
        );

        settled.Refusal.ShouldBeNull();
        (await Only(clerk, citing)).ShouldSatisfyAllConditions(
            reference => reference.State.ShouldBe(ReferenceState.Settled),
            reference => reference.Target.ShouldBe(directive)
        );
        (await clerk.FactKinds()).ShouldContain("documents.reference-settled");
    }

    [Theory, OnBothDatabases]
    public async Task What_a_person_settled_stays_settled(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var plan = await clerk.Registered(SamplePapers.Plan());
        await clerk.Program.Run<SettleReference, SettleReferenceRequest, Done>(
            new(plan, 1, 0, null),
            clerk.Nhung
        );

        await clerk.Registered(SamplePapers.DirectiveFile);

        (await Only(clerk, plan)).ShouldSatisfyAllConditions(
            reference => reference.State.ShouldBe(ReferenceState.Settled),
            reference => reference.Target.ShouldBeNull()
        );
    }

    [Theory, OnBothDatabases]
    public async Task A_document_does_not_cite_itself(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var plan = await clerk.Registered(SamplePapers.Plan());

        var settled = await clerk.Program.Run<SettleReference, SettleReferenceRequest, Done>(
            new(plan, 1, 0, plan),
            clerk.Nhung
        );

        settled.Refusal!.Code.ShouldBe("documents-reference-to-itself");
    }

    private static async Task<ReferenceView> Only(ClerkProgram clerk, DocumentId document) =>
        (await clerk.Show(document)).References.ShouldHaveSingleItem();
}
