using Chutri.Assignments;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes;
using Chutri.Processes.Describing;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures.Tests;

/// <summary>
/// A ward at 09:00 on Wednesday 25 November 2026. Minh is the clerk at the counter, Bình settles files in the office of justice, which
/// An heads; Lĩnh heads the ward. The procedure of birth registration is promised within three working days.
/// </summary>
internal sealed class CounterOffice : IAsyncDisposable
{
    public const string Birth = "1.001193";

    private readonly Founding founding = new();

    private CounterOffice(TestProgram program, bool twoOfficers)
    {
        Program = program;
        Ward = founding.Open("PSV", "Ủy ban nhân dân phường Sông Vân", null);
        Justice = founding.Open("TP", "Bộ phận Tư pháp", Ward.Id);
        Linh = founding.Appoint("CB01", "Phạm Văn Lĩnh", Ward, "Chủ tịch", Role.Head);
        Minh = founding.Appoint("CB02", "Nguyễn Thị Minh", Ward, "Cán bộ một cửa", Role.Clerk);
        An = founding.Appoint("CB03", "Trần Văn An", Justice, "Trưởng bộ phận", Role.Head);
        Binh = founding.Appoint("CB04", "Lê Thanh Bình", Justice, "Công chức", Role.Officer);
        if (twoOfficers)
        {
            founding.Appoint("CB05", "Vũ Thị Hoa", Justice, "Công chức", Role.Officer);
        }
    }

    public static Module[] Modules =>
        [
            new OrganizationModule(),
            new DutiesModule(),
            new NotificationsModule(),
            new DocumentsModule(),
            new FunctionsModule(),
            new AssignmentsModule(),
            new ProcessesModule(),
            new ProceduresModule(),
        ];

    public static ProcedureContent Content { get; } =
        new(
            "Đăng ký khai sinh",
            "Hộ tịch",
            "Cấp xã",
            "Chủ tịch UBND phường",
            "Tờ khai đăng ký khai sinh\nGiấy chứng sinh\nVăn bản ủy quyền (nếu có)",
            8000,
            WorkSpan.Days(3),
            "Luật Hộ tịch số 60/2014/QH13",
            "Quyết định số 12/QĐ-UBND",
            ""
        );

    public static Applicant Lan { get; } =
        new("Hoàng Thị Lan", "0912345678", "", "Tổ 3, phường Sông Vân");

    public TestProgram Program { get; }
    public Unit Ward { get; }
    public Unit Justice { get; }
    public Caller Linh { get; }
    public Caller Minh { get; }
    public Caller An { get; }
    public Caller Binh { get; }

    /// <param name="kind">Of database.</param>
    /// <param name="twoOfficers">What comes to the office of justice waits until one of them takes it.</param>
    public static async Task<CounterOffice> Start(DatabaseKind kind, bool twoOfficers = false)
    {
        var office = new CounterOffice(await TestProgram.Start(kind, Modules), twoOfficers);
        await office.Program.In(office.founding.Found);
        return office;
    }

    /// <summary>The process by which files run: the counter passes on, an officer settles.</summary>
    public async Task<string> Process(WorkSpan? promise = null)
    {
        var code = (
            await Run<DescribeProcess, DescribeProcessRequest, string>(
                new("Giải quyết hồ sơ khai sinh", Ward.Id, promise ?? WorkSpan.Days(3)),
                Linh
            )
        ).Value;
        foreach (
            var (name, who) in new[]
            {
                ("Chuyển hồ sơ", "starter"),
                ("Thẩm định", "role:officer@unit:TP"),
            }
        )
        {
            (
                await Run<PutStep, PutStepRequest, string>(
                    new(
                        code,
                        null,
                        null,
                        Row(name, who) with
                        {
                            Within = promise is { InDays: false }
                                ? WorkSpan.Hours(1)
                                : WorkSpan.Days(1),
                        }
                    ),
                    Linh
                )
            ).Refusal.ShouldBeNull();
        }

        (
            await Run<PublishProcess, PublishProcessRequest, int>(new(code), Linh)
        ).Refusal.ShouldBeNull();
        return code;
    }

    /// <summary>Birth registration with its process, ready at the counter.</summary>
    /// <param name="promise">Within how much time; left out, three days.</param>
    public async Task Ready(WorkSpan? promise = null)
    {
        var process = await Process(promise);
        (
            await Run<RecordProcedure, RecordProcedureRequest, string>(
                new(
                    Birth,
                    Ward.Id,
                    Content with
                    {
                        Process = process,
                        Promise = promise ?? Content.Promise,
                    }
                ),
                Minh
            )
        ).Refusal.ShouldBeNull();
    }

    public Task<Outcome<string>> TakeIn(
        TakeInDecision decision,
        IReadOnlyList<int> papers,
        string note = "",
        string? dossier = null,
        Caller? by = null,
        Applicant? applicant = null
    ) =>
        Run<TakeIn, TakeInRequest, string>(
            new(dossier, Birth, applicant ?? Lan, [.. papers.Select(Paper)], decision, note),
            by ?? Minh
        );

    /// <summary>The name of a paper by its place; of none that is asked for, where there is no such place.</summary>
    private static string Paper(int place) =>
        PaperLine.Of(Content.Papers).ElementAtOrDefault(place)?.Name ?? "Sổ hộ khẩu";

    public async Task<string> Accepted() => (await TakeIn(TakeInDecision.Accept, [0, 1])).Value;

    public async Task<Dossier> Dossier(string code) =>
        await Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Dossier>()
                .AsNoTracking()
                .SingleAsync(one => one.Code == code, CancellationToken.None)
        );

    public async Task<DossierView> Seen(string code, Caller by) =>
        (
            await Program.In(scope =>
                scope.GetRequiredService<ShowDossier>().Run(code, by, CancellationToken.None)
            )
        ).Value;

    /// <summary>The step at which it is, done by whoever may.</summary>
    public async Task Do(string code, Caller by)
    {
        var step = (await Seen(code, Linh)).OpenSteps.ShouldHaveSingleItem();
        var of = (await Dossier(code)).CaseCode!;
        if (step.Duty.Holder!.Person is null)
        {
            (
                await Run<TakeStep, TakeStepRequest, Done>(new(of, step.Number), by)
            ).Refusal.ShouldBeNull();
        }

        (
            await Run<CompleteStep, CompleteStepRequest, Done>(
                new(
                    of,
                    step.Number,
                    new Dictionary<string, CaseValue>(),
                    new Dictionary<string, IReadOnlyList<SentFile>>()
                ),
                by
            )
        ).Refusal.ShouldBeNull();
    }

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, TResult> =>
        Program.Run<TOperation, TRequest, TResult>(request, by);

    public Task<Outcome<Done>> Hand(string code) =>
        Run<HandOverResult, HandOverRequest, Done>(new(code, null), Minh);

    public Task<Outcome<int>> Sign(string code, DateOnly day, Caller? by = null) =>
        Run<SignApology, SignApologyRequest, int>(
            new(code, "Chờ xác minh", "Bộ phận Tư pháp", day),
            by ?? Linh
        );

    public Task<int> DraftApologies() => Program.CarryOut("procedures.apologies");

    public Task<T> Ask<TReading, T>(Func<TReading, Task<T>> ask)
        where TReading : notnull => Program.In(scope => ask(scope.GetRequiredService<TReading>()));

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private static StepRow Row(string name, string who) =>
        new("", name)
        {
            Who = StepWho.Parse(who),
            Document = "12/QĐ-UBND",
            Provision = "Điều 5",
            AnswersFor = "Đúng quy định",
            MayAsk = true,
        };
}
