using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests;

/// <summary>The federation at work, at 09:00 on Wednesday 25 November 2026.</summary>
internal sealed class AssignmentProgram : IAsyncDisposable
{
    private AssignmentProgram(TestProgram program) => Program = program;

    public TestProgram Program { get; }

    public Federation People { get; } = new();

    public Moment Now => Program.Now;

    /// <param name="arrange">Delegations that stand from the first day.</param>
    public static async Task<AssignmentProgram> Start(
        DatabaseKind kind,
        Action<Federation>? arrange = null
    )
    {
        var program = new AssignmentProgram(
            await TestProgram.Start(
                kind,
                new OrganizationModule(),
                new DutiesModule(),
                new NotificationsModule(),
                new DocumentsModule(),
                new FunctionsModule(),
                new AssignmentsModule()
            )
        );
        arrange?.Invoke(program.People);
        await program.Program.In(program.People.Found);
        return program;
    }

    /// <summary>The deputy chair asks the organisation board for a review, due on 11 December.</summary>
    public AssignmentDraft Draft(
        DraftDeadline? deadline = null,
        UnitId? lead = null,
        PersonId? accountable = null
    ) =>
        new()
        {
            Title = "Rà soát chức năng, nhiệm vụ của các ban",
            Work = "Rà soát để mỗi việc chỉ một đơn vị chủ trì",
            Deliverable = "Báo cáo rà soát và danh mục việc",
            LeadUnit = lead ?? People.Organising.Id,
            Accountable = accountable ?? People.Van.Person,
            Authority = "Được yêu cầu các ban gửi số liệu",
            Deadline = deadline ?? new DraftDeadline.By(new(2026, 12, 11)),
            Source = AssignmentSource.Spoken(
                SourceKind.Meeting,
                "Giao ban tuần 48",
                new(2026, 11, 23),
                "Ban Tổ chức rà soát lại chức năng của các ban"
            ),
        };

    public async Task<string> Issue(AssignmentDraft? draft = null) =>
        (await Run<IssueAssignment, AssignmentDraft, string>(draft ?? Draft(), People.Mai)).Value;

    /// <summary>Issued and acknowledged by the head of the organisation board.</summary>
    public async Task<string> Underway(AssignmentDraft? draft = null, Caller? by = null)
    {
        var code = await Issue(draft);
        await Must<AcknowledgeAssignment, AcknowledgeRequest>(new(code), by ?? People.Van);
        return code;
    }

    /// <summary>Underway, and delivered by the officer Bảo.</summary>
    public async Task<string> Delivered(AssignmentDraft? draft = null)
    {
        var code = await Underway(draft);
        await Must<DeliverResult, DeliverRequest>(Delivery(code), People.Bao);
        return code;
    }

    public static DeliverRequest Delivery(string code) =>
        new(
            code,
            "Đã rà soát 14 ban",
            [new("Báo cáo.docx", "application/octet-stream", "nội dung"u8.ToArray())],
            null
        );

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(
        TRequest request,
        Caller caller
    )
        where TOperation : IOperation<TRequest, TResult> =>
        Program.Run<TOperation, TRequest, TResult>(request, caller);

    public Task<Outcome<Done>> Do<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done> =>
        Program.Run<TOperation, TRequest, Done>(request, caller);

    public async Task Must<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done>
    {
        var outcome = await Do<TOperation, TRequest>(request, caller);
        outcome.Refusal?.Sentence.Vietnamese.ShouldBeNull();
    }

    public async Task<Refusal> No<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done> =>
        (await Do<TOperation, TRequest>(request, caller)).Refusal.ShouldNotBeNull();

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        Program.In(scope => question(scope.GetRequiredService<AppDatabase>()));

    public Task<Assignment> Find(string code) =>
        Read(db =>
            db.Set<Assignment>()
                .AsNoTracking()
                .Include(assignment => assignment.Cooperating)
                .Include(assignment => assignment.Requests)
                .Include(assignment => assignment.Extensions)
                .Include(assignment => assignment.Deliveries)
                .Include(assignment => assignment.Reports)
                .AsSplitQuery()
                .SingleAsync(assignment => assignment.Code == code)
        );

    public async Task<DutyView> DutyOf(string code) => await Duty((await Find(code)).Duty);

    public Task<DutyView> Duty(DutyId id) =>
        Program.In(async scope =>
            (
                await scope.GetRequiredService<DutyReading>().Find(id, Now, CancellationToken.None)
            ).ShouldNotBeNull()
        );

    /// <summary>What its page tells of it, newest first.</summary>
    public async Task<IReadOnlyList<string>> SaidOf(string code)
    {
        var id = (await Find(code)).Id;
        return await Program.In(async scope =>
            (IReadOnlyList<string>)
                [
                    .. (
                        await scope
                            .GetRequiredService<FactReading>()
                            .About(id.Value, Caller.Program, 100, null, CancellationToken.None)
                    ).Select(fact => fact.Sentence().Vietnamese),
                ]
        );
    }

    public async Task<IReadOnlyList<string>> FactsAbout(string code)
    {
        var id = (await Find(code)).Id;
        return await Program.In(async scope =>
            (IReadOnlyList<string>)
                [
                    .. (
                        await scope
                            .GetRequiredService<FactReading>()
                            .About(id.Value, Caller.Program, 100, null, CancellationToken.None)
                    ).Select(fact => fact.Envelope.Kind),
                ]
        );
    }

    public void NextDay(int days = 1) => Program.Time.Advance(TimeSpan.FromDays(days));

    public void Later(int minutes = 5) => Program.Time.Advance(TimeSpan.FromMinutes(minutes));

    /// <summary>What the clock does each minute with recurring work; how many it opened.</summary>
    public Task<int> OpenDueOccurrences() =>
        Program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .OfType<OccurrencesClock>()
                .Single()
                .CarryOut(CancellationToken.None)
                .AllDone()
        );

    /// <summary>Every law of every module on what is in the database now.</summary>
    public Task<IReadOnlyList<(string Law, LawFinding Finding)>> Laws() =>
        Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var findings = new List<(string, LawFinding)>();
            foreach (var law in scope.GetServices<ILaw>())
            {
                findings.Add((law.Code, await law.Check(db, Now, CancellationToken.None)));
            }

            return (IReadOnlyList<(string, LawFinding)>)findings;
        });

    public async Task LawsHold()
    {
        foreach (var (law, finding) in await Laws())
        {
            finding.Broken.ShouldBe(0, $"{law}: {string.Join(", ", finding.Examples)}");
        }
    }

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
