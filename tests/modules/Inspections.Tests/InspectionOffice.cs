using Chutri.Assignments;
using Chutri.Dissemination;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.SelfReview;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests;

/// <summary>
/// An inspection committee at 09:00 on Wednesday 25 November 2026: Hùng leads it and reaches the whole; Lan and Minh inspect. Vân heads
/// the organisation board, where Bảo works; Anh heads the propaganda board. Minh worked at the organisation board until 2025.
/// </summary>
internal sealed class InspectionOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private InspectionOffice(TestProgram program)
    {
        Program = program;
        Union = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Committee = founding.Open("UBKT", "Ủy ban Kiểm tra", Union.Id);
        Organising = founding.Open("BTC", "Ban Tổ chức", Union.Id);
        Propaganda = founding.Open("BTG", "Ban Tuyên giáo", Union.Id);
        Hung = founding.Appoint("CB01", "Lê Mạnh Hùng", Committee, "Chủ nhiệm", Role.Head, null);
        Lan = founding.Appoint("CB02", "Bùi Ngọc Lan", Committee, "Kiểm tra viên", Role.Inspector);
        Minh = founding.Appoint("CB03", "Đỗ Quang Minh", Committee, "Chuyên viên", Role.Officer);
        Van = founding.Appoint("CB04", "Đỗ Thị Hồng Vân", Organising, "Trưởng ban", Role.Head);
        Bao = founding.Appoint("CB05", "Trần Quốc Bảo", Organising, "Chuyên viên", Role.Officer);
        Anh = founding.Appoint("CB06", "Hoàng Xuân Anh", Propaganda, "Trưởng ban", Role.Head);
        founding.Add(
            Post.Of(
                Minh.Person!.Value,
                Organising.Id,
                "Phó Trưởng ban",
                Role.Deputy,
                Organising.Id,
                new DateOnly(2020, 1, 1),
                new DateOnly(2025, 6, 30)
            )
        );
    }

    public static Module[] Modules =>
        [
            new OrganizationModule(),
            new DutiesModule(),
            new NotificationsModule(),
            new DocumentsModule(),
            new FunctionsModule(),
            new AssignmentsModule(),
            new DisseminationModule(),
            new SelfReviewModule(),
            new InspectionsModule(),
        ];

    public TestProgram Program { get; }
    public Unit Union { get; }
    public Unit Committee { get; }
    public Unit Organising { get; }
    public Unit Propaganda { get; }
    public Caller Hung { get; }
    public Caller Lan { get; }
    public Caller Minh { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Anh { get; }

    public static async Task<InspectionOffice> Start(DatabaseKind kind)
    {
        var office = new InspectionOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    public static DecisionText Text(Caller head, string tie, params Caller[] members) =>
        new(
            "Kế hoạch 12-KH/UBKT",
            "Việc giải quyết công việc đúng hạn",
            "Sổ theo dõi công việc năm 2026",
            new(5, 10, 5, 10),
            new(head.Person!.Value, [.. members.Select(one => one.Person!.Value)], tie)
        );

    /// <summary>Of the organisation board, by Lan alone.</summary>
    public async Task<string> Decided(bool surprise = false) =>
        (
            await Run<DecideInspection, DecideInspectionRequest, string>(
                new(InspectionAct.Inspection, surprise, Organising.Id, null, 0, Text(Lan, "")),
                Hung
            )
        ).Value;

    public WriteFindingRequest Finding(string code, Caller? responsible = null) =>
        new(
            code,
            "",
            "Bảy việc quá hạn, không xin gia hạn.",
            FindingDegree.Serious,
            FindingCause.Own,
            "Không ai theo dõi hạn.",
            responsible?.Person,
            "Sổ theo dõi, trang 3 đến 5.",
            "Phân công một người theo dõi hạn."
        );

    public static ConcludeInspectionRequest Conclusion(string code) =>
        new(
            code,
            "Đơn vị chậm trong theo dõi công việc.",
            new("", "Sông Vân", null, "KL-UBKT", "Chủ nhiệm", "Lê Mạnh Hùng", "UBKT")
        );

    /// <summary>Until yesterday.</summary>
    public Task Leaves(Caller person) =>
        Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Post>()
                .Where(post => post.Person == person.Person!.Value)
                .ExecuteUpdateAsync(change =>
                    change.SetProperty(post => post.Until, Program.Now.Today.AddDays(-1))
                )
        );

    /// <summary>Of the organisation board, from today.</summary>
    public Task Heads(Caller person) =>
        Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(
                Post.Of(
                    person.Person!.Value,
                    Organising.Id,
                    "Trưởng ban",
                    Role.Head,
                    Organising.Id,
                    Program.Now.Today
                )
            );
            await db.SaveChangesAsync();
        });

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(
        TRequest request,
        Caller caller
    )
        where TOperation : IOperation<TRequest, TResult> =>
        Program.Run<TOperation, TRequest, TResult>(request, caller);

    public async Task Must<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done>
    {
        var refusal = await Refused<TOperation, TRequest>(request, caller);
        refusal.ShouldBeNull(string.Join('\n', refusal?.Fields ?? []));
    }

    public async Task<Refusal?> Refused<TOperation, TRequest>(TRequest request, Caller caller)
        where TOperation : IOperation<TRequest, Done> =>
        (await Run<TOperation, TRequest, Done>(request, caller)).Refusal;

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
