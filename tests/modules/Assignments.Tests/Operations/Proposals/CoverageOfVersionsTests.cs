using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Operations.Proposals;

public sealed class CoverageOfVersionsTests
{
    private const string Inserted =
        "1. Ban Tài chính lập danh sách phòng họp, hoàn thành trước ngày 05/12/2026.";

    [Theory, OnBothDatabases]
    public async Task Work_and_what_was_set_aside_go_with_their_words_to_the_new_number(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var codes = await ReadDirective.IssueReview(program, document);
        await SetAnswersAside(program, document);

        await ReadDirective.AddVersion(program, document, Renumbered());

        var rows = (await ReadDirective.Show(program, document)).Coverage();
        Row(rows, "phòng họp").State.ShouldBe(CoverageState.Proposed);
        Row(rows, "phòng họp").Assignments.ShouldBeEmpty();
        var review = Row(rows, "rà soát chức năng");
        review.State.ShouldBe(CoverageState.Covered);
        review.Assignments.Select(work => work.Code).ShouldBe(codes);
        review.Assignments[0].Due.ShouldBe(new DateOnly(2026, 12, 15));
        Row(rows, "hỏi - đáp").State.ShouldBe(CoverageState.SetAside);
    }

    [Theory, OnBothDatabases]
    public async Task Work_of_a_changed_provision_is_looked_at_again_until_somebody_says_it_is_right(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        await ReadDirective.IssueReview(program, document);
        await SetAnswersAside(program, document);
        await ReadDirective.AddVersion(
            program,
            document,
            Replace(
                Replace(ReadDirective.Text, "15/12/2026", "28/12/2026"),
                "Chỉ thị, hoàn thành",
                "Chỉ thị và Quy chế, hoàn thành"
            )
        );
        await RejectWhatWasReadAgain(program, document);

        var rows = (await ReadDirective.Show(program, document)).Coverage();
        var review = Row(rows, "rà soát chức năng");
        review.State.ShouldBe(CoverageState.Changed);
        Row(rows, "hỏi - đáp").State.ShouldBe(CoverageState.Uncovered);

        await program.Must<SetProvisionAside, SetProvisionAside.Request>(
            new(document, review.Provision.Path, "Đã gia hạn việc đang làm"),
            program.People.Lan
        );

        Row((await ReadDirective.Show(program, document)).Coverage(), "rà soát chức năng")
            .State.ShouldBe(CoverageState.Covered);
    }

    [Theory, OnBothDatabases]
    public async Task One_task_given_to_two_cells_is_not_led_twice_in_a_later_version(
        DatabaseKind kind
    )
    {
        await using var program = await AssignmentProgram.Start(kind);
        var document = await ReadDirective.Register(program);
        var review = await ReadDirective.Find(program, document, "rà soát chức năng");
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(
                review.Ref,
                review.Content with
                {
                    Deliverable = "Báo cáo",
                    Leads = [program.People.Organising.Id, program.People.Propaganda.Id],
                    Cooperating = [],
                }
            ),
            program.People.Lan
        );
        (await ReadDirective.Accept(program, document, review.Id)).Refused.ShouldBeFalse();
        (
            await ReadDirective.Issue(program, document, program.People.Khue)
        ).Refusal?.Sentence.Vietnamese.ShouldBeNull();

        await ReadDirective.AddVersion(program, document, Renumbered());

        var row = Row((await ReadDirective.Show(program, document)).Coverage(), "rà soát");
        row.Assignments.Count.ShouldBe(2);
        row.State.ShouldBe(CoverageState.Covered);
    }

    private static string Renumbered() =>
        Replace(
            Replace(
                Replace(ReadDirective.Text, "3. Giao Ban", "4. Giao Ban"),
                "2. Ban Tuyên giáo biên",
                "3. Ban Tuyên giáo biên"
            ),
            "1. Ban Tổ chức chủ trì",
            $"{Inserted}\n\n2. Ban Tổ chức chủ trì"
        );

    private static string Replace(string text, string old, string now) =>
        text.Replace(old, now, StringComparison.Ordinal);

    private static CoverageRow Row(IEnumerable<CoverageRow> rows, string words) =>
        rows.Single(row => row.Provision.Text.Contains(words, StringComparison.Ordinal));

    private static async Task SetAnswersAside(AssignmentProgram program, DocumentId document)
    {
        var answers = await ReadDirective.Find(program, document, "hỏi - đáp");
        await program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Không cần"),
            program.People.Lan
        );
        await program.Must<SetProvisionAside, SetProvisionAside.Request>(
            new(document, answers.ProvisionPath, "Lời kêu gọi chung"),
            program.People.Lan
        );
    }

    private static async Task RejectWhatWasReadAgain(AssignmentProgram program, DocumentId document)
    {
        var view = await ReadDirective.Show(program, document);
        foreach (var proposal in view.Proposals.Where(p => p.Open && p.DocumentVersion == 2))
        {
            await program.Must<RejectProposal, RejectProposal.Request>(
                new(proposal.Ref, "Việc cũ vẫn đúng"),
                program.People.Lan
            );
        }
    }
}
