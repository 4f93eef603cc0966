using Chutri.Assignments;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests;

/// <summary>
/// The party committee of a federation with three cells, at 09:00 on Wednesday 25 November 2026. Lĩnh is its secretary. Vân is
/// secretary of the organisation board's cell (Bảo and Hoa are members), Anh of the propaganda board's (Lan is a member), Quang
/// of the travel company's (with nobody else). Bảo is also an officer of the organisation board, which is no party unit. Beside it
/// stand a committee of the state, which Sơn heads, and a trade union, which Mai heads.
/// </summary>
internal sealed class PartyOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private PartyOffice(TestProgram program)
    {
        Program = program;
        Committee = founding.Open("DU", "Đảng ủy cơ quan", null, Branch.Party);
        Organising = founding.Open("CB-BTC", "Chi bộ Ban Tổ chức", Committee.Id, Branch.Party);
        Propaganda = founding.Open("CB-BTG", "Chi bộ Ban Tuyên giáo", Committee.Id, Branch.Party);
        Travel = founding.Open("CB-DL", "Chi bộ Công ty Du lịch", Committee.Id, Branch.Party);
        Board = founding.Open("BTC", "Ban Tổ chức", null);
        Linh = founding.Appoint("DV01", "Phạm Văn Lĩnh", Committee, "Bí thư Đảng ủy", Role.Head);
        Van = founding.Appoint("DV02", "Đỗ Thị Hồng Vân", Organising, "Bí thư Chi bộ", Role.Head);
        Bao = founding.Appoint("DV03", "Trần Quốc Bảo", Organising, "Đảng viên", Role.Reader);
        Hoa = founding.Appoint("DV04", "Phạm Thị Hoa", Organising, "Đảng viên", Role.Reader);
        Anh = founding.Appoint("DV05", "Hoàng Xuân Anh", Propaganda, "Bí thư Chi bộ", Role.Head);
        Lan = founding.Appoint("DV06", "Bùi Ngọc Lan", Propaganda, "Đảng viên", Role.Reader);
        Quang = founding.Appoint("DV07", "Cao Xuân Quang", Travel, "Bí thư Chi bộ", Role.Head);
        State = founding.Open("UBND", "Ủy ban nhân dân phường Sông Vân", null, Branch.Government);
        Union = founding.Open("CDCS", "Công đoàn cơ sở Công ty Du lịch", null, Branch.Union);
        Son = founding.Appoint("CB01", "Nguyễn Văn Sơn", State, "Chủ tịch", Role.Head);
        Mai = founding.Appoint("CD01", "Lê Thị Thanh Mai", Union, "Chủ tịch", Role.Head);
        founding.Add(
            Post.Of(
                Bao.Person!.Value,
                Board.Id,
                "Chuyên viên",
                Role.Officer,
                Board.Id,
                new DateOnly(2020, 1, 1)
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
        ];

    public TestProgram Program { get; }
    public Unit Committee { get; }
    public Unit Organising { get; }
    public Unit Propaganda { get; }
    public Unit Travel { get; }
    public Unit Board { get; }
    public Unit State { get; }
    public Unit Union { get; }
    public Caller Linh { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Hoa { get; }
    public Caller Anh { get; }
    public Caller Lan { get; }
    public Caller Quang { get; }
    public Caller Son { get; }
    public Caller Mai { get; }

    public static async Task<PartyOffice> Start(DatabaseKind kind)
    {
        var office = new PartyOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    public CampaignPlan Plan(Unit? owner = null, string? above = null, params UnitId[] units) =>
        new(
            "Quán triệt Chỉ thị 24-CT/TU",
            "Tăng cường kỷ cương, trách nhiệm",
            "Một việc chỉ giao một đơn vị chủ trì.",
            (owner ?? Committee).Id,
            Linh.Person!.Value,
            above,
            units.Length > 0 ? units : [Committee.Id],
            [PersonKind.PartyMember],
            AudienceRoles.Everybody,
            [],
            Campaign.DonePercentByDefault,
            Campaign.PassPercentByDefault
        );

    public async Task<string> Planned() =>
        (await Run<PlanCampaign, CampaignPlan, string>(Plan(), Linh)).Value;

    /// <summary>Planned, and its audience frozen today: seven people in four units.</summary>
    public async Task<string> Frozen(CampaignPlan? plan = null, Caller? by = null)
    {
        var code = (
            await Run<PlanCampaign, CampaignPlan, string>(plan ?? Plan(), by ?? Linh)
        ).Value;
        await Must<FreezeAudience, FreezeRequest>(new(code, Program.Now.Today), by ?? Linh);
        return code;
    }

    public SessionPlan SessionOf(
        Unit unit,
        Confirming confirming = Confirming.WithoutAccount,
        SessionKind kind = SessionKind.CellMeeting
    ) =>
        new(
            unit.Id,
            kind,
            "",
            "Phòng họp tầng 3",
            Program.Now.Today,
            Program.Now.Utc,
            "",
            "Ngô Thị Hạnh, Ban Tuyên giáo",
            "",
            confirming
        );

    /// <summary>A session of the unit that has begun.</summary>
    public async Task<string> Opened(
        string campaign,
        Unit unit,
        Caller by,
        Confirming confirming = Confirming.WithoutAccount
    )
    {
        var code = (
            await Run<PlanSession, PlanSessionRequest, string>(
                new(campaign, SessionOf(unit, confirming)),
                by
            )
        ).Value;
        await Must<OpenSession, string>(code, by);
        return code;
    }

    public Task Present(string session, Caller by, params Caller[] people) =>
        Ticked(session, by, people);

    public Task<Outcome<int>> Ticked(string session, Caller by, params Caller[] people) =>
        Run<RecordRoll, RecordRollRequest, int>(
            new(session, AttendanceWay.Roll, [.. people.Select(one => one.Person!.Value)], []),
            by
        );

    public Task Close(string session, Caller by) =>
        Must<CloseSession, CloseSessionRequest>(new(session, "Đồng chí bí thư chủ trì."), by);

    /// <summary>The code that the screen shows now, or showed before.</summary>
    public Task<string> CodeOf(string session, int slotsAgo = 0, bool scanned = false) =>
        Program.In(async scope =>
        {
            var secret = await scope
                .GetRequiredService<AppDatabase>()
                .Set<StudySession>()
                .Where(one => one.Code == session)
                .Select(one => one.Secret)
                .SingleAsync();
            var slot = AttendanceCode.SlotOf(Program.Now.Utc) - slotsAgo;
            return scanned
                ? AttendanceCode.Scanned(secret, slot)
                : AttendanceCode.Typed(secret, slot);
        });

    /// <summary>Somebody who is not signed in types code, own code and name.</summary>
    public Task<Outcome<CheckedIn>> CheckIn(
        string session,
        string code,
        Caller who,
        string? personCode = null,
        string? device = null,
        bool signedIn = false,
        string address = "10.0.0.1"
    ) =>
        Program
            .Services.GetRequiredService<CheckInDesk>()
            .Enter(
                new(
                    session,
                    code,
                    signedIn ? who.Person : null,
                    personCode ?? CodeOfPerson(who),
                    who.Name,
                    device,
                    address
                ),
                CancellationToken.None
            );

    public string CodeOfPerson(Caller who) =>
        founding.Rows.OfType<Person>().Single(person => person.Id == who.Person).Code;

    public async Task<ThreeFigures> Figures(string campaign) => (await BoardOf(campaign)).Figures;

    public async Task<BoardView> BoardOf(string campaign, string? unit = null) =>
        await Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<BoardReading>()
                    .Read(campaign, unit, CancellationToken.None)
            ).Value
        );

    public async Task<UnitStanding> Standing(string campaign, Unit unit) =>
        (await BoardOf(campaign)).Units.Single(one => one.Unit.Id == unit.Id);

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, TResult> =>
        Program.Run<TOperation, TRequest, TResult>(request, by);

    public async Task Must<TOperation, TRequest>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, Done> =>
        (await Run<TOperation, TRequest, Done>(request, by)).Refusal.ShouldBeNull();

    public Task<LawFinding> Law(string code) =>
        Program.In(scope =>
            scope
                .GetServices<ILaw>()
                .Single(law => law.Code == code)
                .Check(scope.GetRequiredService<AppDatabase>(), Program.Now, CancellationToken.None)
        );

    /// <summary>The laws of the module find nothing.</summary>
    public async Task LawsHold()
    {
        (await Law("dissemination-progress-equals-count")).Broken.ShouldBe(0);
        (await Law("dissemination-attendance-has-its-entry")).Broken.ShouldBe(0);
        (await Law("dissemination-make-ups-end")).Broken.ShouldBe(0);
    }

    public Task Arrives(string code, string name, Unit unit, DateOnly from) =>
        Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var person = Person.Named(code, name);
            db.AddRange(
                person,
                Post.Of(person.Id, unit.Id, "Đảng viên", Role.Reader, unit.Id, from)
            );
            await db.SaveChangesAsync();
        });

    /// <summary>So many members more, from last year on.</summary>
    public Task Arrive(int people, Unit unit) =>
        Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            for (var number = 0; number < people; number++)
            {
                var person = Person.Named($"M{number:0000}", $"Nguyễn Văn {number}");
                db.AddRange(
                    person,
                    Post.Of(
                        person.Id,
                        unit.Id,
                        "Đảng viên",
                        Role.Reader,
                        unit.Id,
                        new DateOnly(2025, 1, 1)
                    )
                );
            }

            await db.SaveChangesAsync();
        });

    public Task Leaves(Caller who, DateOnly lastDay) =>
        Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var post = await db.Set<Post>().SingleAsync(one => one.Id == who.Post);
            post.EndOn(lastDay, who.Name, "", null);
            await db.SaveChangesAsync();
        });

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
