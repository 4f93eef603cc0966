using System.Text;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests.Operations.Proposals;

/// <summary>A short directive of the federation, registered by Lan, with its proposals.</summary>
internal static class ReadDirective
{
    public const string Text = """
        LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        BAN THƯỜNG VỤ                            Độc lập - Tự do - Hạnh phúc

        Số: 09/CT-LĐLĐ                        Sông Vân, ngày 20 tháng 11 năm 2026

        CHỈ THỊ
        về sắp xếp công việc trong cơ quan

        Để khắc phục tình trạng việc không rõ người giữ, Ban Thường vụ yêu cầu:

        1. Ban Tổ chức chủ trì, phối hợp với Ban Tài chính rà soát chức năng, nhiệm vụ của các ban; báo cáo Ban Thường vụ trước ngày 15/12/2026.

        2. Ban Tuyên giáo biên soạn Tài liệu hỏi - đáp về Chỉ thị, hoàn thành trước ngày 10/12/2026.

        3. Giao Ban Tổ chức, Ban Tuyên giáo xây dựng Quy chế làm việc của cơ quan, trình Ban Thường vụ trước ngày 20/12/2026.

        Nơi nhận:
        - Các ban;
        - Lưu: VP.
        """;

    public static async Task<DocumentId> Register(
        AssignmentProgram program,
        string text = Text,
        string name = "chi-thi.txt"
    )
    {
        var received = await program.Program.In(scope =>
            scope
                .GetRequiredService<Reception>()
                .Register(
                    new(name, Encoding.UTF8.GetBytes(text)),
                    SaidOfDocument.Nothing,
                    program.People.Lan,
                    CancellationToken.None
                )
        );
        received.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        return received.Document!.Value;
    }

    /// <summary>Another version of it is registered by Lan.</summary>
    public static async Task AddVersion(AssignmentProgram program, DocumentId document, string text)
    {
        var received = await program.Program.In(scope =>
            scope
                .GetRequiredService<Reception>()
                .AddVersion(
                    document,
                    new("chi-thi-ban-2.txt", Encoding.UTF8.GetBytes(text)),
                    "Đính chính",
                    program.People.Lan,
                    CancellationToken.None
                )
        );
        received.Refusal?.Sentence.Vietnamese.ShouldBeNull();
    }

    /// <summary>The review of mandates is accepted by Lan and issued by the chair.</summary>
    public static async Task<IReadOnlyList<string>> IssueReview(
        AssignmentProgram program,
        DocumentId document,
        DraftDeadline? deadline = null
    )
    {
        var review = await Find(program, document, "rà soát chức năng");
        await program.Must<ChangeProposal, ChangeProposal.Request>(
            new(
                review.Ref,
                review.Content with
                {
                    Deliverable = "Báo cáo rà soát",
                    Deadline = deadline ?? review.Deadline,
                }
            ),
            program.People.Lan
        );
        (await Accept(program, document, review.Id)).Refused.ShouldBeFalse();
        var issued = await Issue(program, document, program.People.Khue);
        issued.Refusal?.Sentence.Vietnamese.ShouldBeNull();
        return issued.Value;
    }

    public static Task<Outcome<IReadOnlyList<string>>> Issue(
        AssignmentProgram program,
        DocumentId document,
        Caller by
    ) =>
        program.Run<IssueProposals, IssueProposals.Request, IReadOnlyList<string>>(
            new(document),
            by
        );

    public static Task<ReadingView> Show(AssignmentProgram program, DocumentId document) =>
        program.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<ReadingOfDocument>()
                    .Show(document, program.Now, CancellationToken.None)
            ).ShouldNotBeNull()
        );

    /// <summary>The proposal whose words hold these.</summary>
    public static async Task<Proposal> Find(
        AssignmentProgram program,
        DocumentId document,
        string words
    ) =>
        (await Show(program, document)).Proposals.First(proposal =>
            proposal.Quote.Contains(words, StringComparison.Ordinal)
        );

    /// <summary>A proposal as the reader makes it of a table whose column of leads names two units.</summary>
    public static async Task<Proposal> WithTwoLeads(AssignmentProgram program, DocumentId document)
    {
        var answers = await Find(program, document, "hỏi - đáp");
        var (lead, other) = (program.People.Propaganda.Id, program.People.Organising.Id);
        var proposal = Proposal.Read(
            new(
                document,
                answers.DocumentVersion,
                answers.ProvisionPath,
                answers.Citation,
                answers.Start,
                answers.End,
                answers.Quote
            ),
            answers.Content with
            {
                Title = "Tập huấn cho đoàn viên",
                Leads = [lead],
                Cooperating = [other],
            },
            new(0.82, [DocumentReading.TaskDoubts.TwoLeads], "Ban Tuyên giáo", null)
        );
        return await program.Read(async db =>
        {
            db.Add(proposal);
            await db.SaveChangesAsync();
            return proposal;
        });
    }

    public static Task<Outcome<Done>> Accept(
        AssignmentProgram program,
        DocumentId document,
        params IReadOnlyList<ProposalId> proposals
    ) =>
        program.Do<AcceptProposals, AcceptProposals.Request>(
            new(document, proposals),
            program.People.Lan
        );

    public static Task<int> CountAssignments(AssignmentProgram program) =>
        program.Read(db => db.Set<Assignment>().CountAsync());
}
