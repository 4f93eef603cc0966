using System.Text;
using Chutri.Assignments;
using Chutri.Dissemination;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;
using Edition = Chutri.SelfReview.Model.Edition;

namespace Chutri.SelfReview.Tests;

/// <summary>
/// A party committee with two cells at 09:00 on Wednesday 25 November 2026: Lĩnh leads the whole, Vân is secretary of the cell of the
/// organisation board with Bảo as its member, Anh is secretary of that of the propaganda board with three members.
/// </summary>
internal sealed class ReviewOffice : IAsyncDisposable
{
    private readonly Founding founding = new();
    private int given;

    private ReviewOffice(TestProgram program)
    {
        Program = program;
        Committee = founding.Open("DU", "Đảng ủy cơ quan", null, Branch.Party);
        Cell = founding.Open("CB-BTC", "Chi bộ Ban Tổ chức", Committee.Id, Branch.Party);
        Beside = founding.Open("CB-BTG", "Chi bộ Ban Tuyên giáo", Committee.Id, Branch.Party);
        Linh = founding.Appoint("DV01", "Phạm Văn Lĩnh", Committee, "Bí thư", Role.Head, null);
        Van = founding.Appoint("DV02", "Đỗ Thị Hồng Vân", Cell, "Bí thư Chi bộ", Role.Head);
        Bao = founding.Appoint("DV03", "Trần Quốc Bảo", Cell, "Đảng viên", Role.Reader);
        Anh = founding.Appoint("DV05", "Hoàng Xuân Anh", Beside, "Bí thư Chi bộ", Role.Head);
        Dung = founding.Appoint("DV06", "Lê Thị Dung", Beside, "Đảng viên", Role.Officer);
        Hoa = founding.Appoint("DV07", "Ngô Thị Hoa", Beside, "Đảng viên", Role.Officer);
        founding.Appoint("DV08", "Bùi Văn Khoa", Beside, "Đảng viên", Role.Reader);
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
        ];

    public TestProgram Program { get; }
    public Unit Committee { get; }
    public Unit Cell { get; }
    public Unit Beside { get; }
    public Caller Linh { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Anh { get; }
    public Caller Dung { get; }
    public Caller Hoa { get; }

    public static async Task<ReviewOffice> Start(DatabaseKind kind)
    {
        var office = new ReviewOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    /// <summary>A file as somebody sends it.</summary>
    public static Outcome<EditionFile> File(EditionKind kind, string csv) =>
        EditionUpload.Read(
            kind.ToString(),
            "Quyết định 12-QĐ/ĐU ngày 20/11/2026",
            "tep.csv",
            Encoding.UTF8.GetBytes(csv)
        );

    public static EditionFile Shipped(EditionKind kind) =>
        ShippedList.Read(kind.ToString(), "kind").Value;

    public Task<Outcome<Guid>> BringIn(EditionFile file, Caller? by = null) =>
        Program.Run<BringInEdition, EditionFile, Guid>(file, by ?? Linh);

    public Task<Outcome<Done>> Put(Guid edition) =>
        Program.Run<PutEditionInForce, Guid, Done>(edition, Linh);

    public Task<Edition> Edition(Guid id) =>
        Program.In(async scope =>
            (await scope.GetRequiredService<FindEditions>().One(id, CancellationToken.None))!
        );

    /// <summary>
    /// A catalogue with one sign, and a sheet with three questions: is all done on time, how much was returned, anything else.
    /// </summary>
    public async Task PutShortLists()
    {
        var signs = File(EditionKind.Signs, "Nhóm,Mã,Biểu hiện\nNhóm 1,1.4,Không tự kiểm tra\n");
        var sheet = File(
            EditionKind.Questions,
            """
            Phần,Mã,Câu hỏi,Kiểu trả lời,Trọng số,Đối chiếu với
            A,A1,Mọi việc xong đúng hạn?,có/không,3,việc trễ hạn
            A,A2,Bao nhiêu việc bị trả lại?,số,,việc bị trả lại
            B,B1,Ý kiến khác?,chữ,,
            """
        );
        foreach (var file in new[] { signs, sheet })
        {
            await Put((await BringIn(file.Value)).Value);
        }
    }

    /// <summary>Work of the cell due on a day; done on a day, or not.</summary>
    /// <param name="who">Who answers for it.</param>
    /// <param name="only">Who alone sees it; null = everybody.</param>
    /// <param name="held">Who does it.</param>
    public Task Work(
        string title,
        DateOnly due,
        bool done = false,
        UnitId? unit = null,
        PersonId? who = null,
        PersonId? only = null,
        PersonId? held = null
    ) =>
        Program.In(async scope =>
        {
            var duties = scope.GetRequiredService<DutyBook>();
            var (db, now) = (scope.GetRequiredService<AppDatabase>(), Program.Now);
            var (lead, subject) = (unit ?? Cell.Id, Guid.CreateVersion7());
            if (only is { } viewer)
            {
                scope.GetRequiredService<ViewLimits>().Limit(subject, [viewer]);
            }

            var duty = await duties.Open(
                new OpenDuty(
                    DutyKind.Assignment,
                    $"NV-{++given}",
                    title,
                    $"/assignments/NV-{given}",
                    subject,
                    null,
                    lead,
                    who,
                    Committee.Id,
                    null,
                    new Holder(lead, held),
                    NextStep.Carry,
                    WorkCalendar.Vietnam.DeadlineOf(new DeadlineRule.By(due))
                ),
                now,
                CancellationToken.None
            );
            await db.SaveChangesAsync();
            if (done)
            {
                await duties.Close(duty, null, now, CancellationToken.None);
                await db.SaveChangesAsync();
            }
        });

    public RoundPlan Plan(params UnitId[] units) =>
        new(
            "Tự soi quý IV",
            Committee.Id,
            units.Length > 0 ? units : [Committee.Id],
            Below: units.Length == 0,
            new(2026, 10, 1),
            new(2026, 11, 24),
            new(2026, 12, 10),
            Countersigner.Superior,
            ReviewSight.Superiors,
            3
        );

    public Task<Outcome<string>> Open(RoundPlan? plan = null, Caller? by = null) =>
        Program.Run<OpenRound, RoundPlan, string>(plan ?? Plan(), by ?? Linh);

    /// <summary>The code of the unit's part.</summary>
    public async Task<string> PartOf(string round, string unit = "Chi bộ Ban Tổ chức") =>
        (await Round(round)).Parts.Single(part => part.Unit == unit).Code;

    public Task<(RoundView View, IReadOnlyList<PartLine> Parts)> Round(
        string code,
        PartFilter filter = PartFilter.All,
        Caller? by = null
    ) =>
        Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(by ?? Linh);
            var show = scope.GetRequiredService<ShowRound>();
            var view = (await show.Run(code, CancellationToken.None)).Value;
            var page = await show.Parts(
                view.Round,
                filter,
                null,
                by ?? Linh,
                CancellationToken.None
            );
            page.Items.Count.ShouldBe((int)page.Total); // the list has that length
            return (view, page.Items);
        });

    public Task<Outcome<ReviewView>> See(string code, Caller by) =>
        Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(by);
            return scope
                .GetRequiredService<ShowReview>()
                .Run(code, by, Program.Now, CancellationToken.None);
        });

    public Task<Outcome<int>> Answer(
        string code,
        params (string Question, string Answer, string Why)[] answers
    ) => Answer(code, Van, answers);

    public Task<Outcome<int>> Answer(
        string code,
        Caller by,
        params (string Question, string Answer, string Why)[] answers
    ) =>
        Program.Run<KeepAnswers, KeepAnswersRequest, int>(
            new(
                code,
                answers.ToDictionary(
                    one => one.Question,
                    one => new GivenAnswer(one.Answer, "", one.Why)
                )
            ),
            by
        );

    public Task<Outcome<int>> Note(
        string code,
        string text,
        string sign = "1.4",
        Caller? by = null,
        Caller? does = null
    ) =>
        Program.Run<NoteShortcoming, NoteShortcomingRequest, int>(
            new(
                code,
                text,
                sign,
                CauseKind.Own,
                "Chưa phân công người theo dõi",
                "Giao ban đầu tuần về việc sắp đến hạn",
                (does ?? Bao).Person!.Value,
                Program.Now.Today.AddDays(36)
            ),
            by ?? Van
        );

    public Task<Outcome<Done>> HandIn(string code, Caller? by = null) =>
        Program.Run<HandInReview, string, Done>(code, by ?? Van);

    public Task<Outcome<Done>> Sign(string code, Caller? by = null) =>
        Program.Run<SignReview, string, Done>(code, by ?? Linh);

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
