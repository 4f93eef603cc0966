using System.Text;
using Chutri.Assignments;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes.Tests;

/// <summary>
/// A federation at 09:00 on Wednesday 25 November 2026. Vân heads the organisation board (Bảo is an officer there), Thành heads the
/// office (Hoa and Lan are officers there), Lĩnh heads the whole.
/// </summary>
internal sealed class ProcessOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private ProcessOffice(TestProgram program)
    {
        Program = program;
        Whole = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Board = founding.Open("BTC", "Ban Tổ chức", Whole.Id);
        Office = founding.Open("VP", "Văn phòng", Whole.Id);
        Linh = founding.Appoint("CB01", "Phạm Văn Lĩnh", Whole, "Chủ tịch", Role.Head);
        Van = founding.Appoint("CB02", "Đỗ Thị Hồng Vân", Board, "Trưởng Ban", Role.Head);
        Bao = founding.Appoint("CB03", "Trần Quốc Bảo", Board, "Chuyên viên", Role.Officer);
        Thanh = founding.Appoint("CB04", "Lê Văn Thành", Office, "Chánh Văn phòng", Role.Head);
        Hoa = founding.Appoint("CB05", "Phạm Thị Hoa", Office, "Chuyên viên", Role.Officer);
        Lan = founding.Appoint("CB06", "Bùi Ngọc Lan", Office, "Chuyên viên", Role.Officer);
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
        ];

    public TestProgram Program { get; }
    public Unit Whole { get; }
    public Unit Board { get; }
    public Unit Office { get; }
    public Caller Linh { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Thanh { get; }
    public Caller Hoa { get; }
    public Caller Lan { get; }

    public static async Task<ProcessOffice> Start(DatabaseKind kind)
    {
        var office = new ProcessOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    public static StepRow Row(string name, string who) =>
        new("", name)
        {
            Who = StepWho.Parse(who),
            Document = "12/QĐ-LĐLĐ",
            Provision = "Điều 5",
            AnswersFor = "Đúng quy định",
            Within = WorkSpan.Days(1),
        };

    /// <summary>Written by whoever asks, approved by the head of that unit, noted by one of the officers of the office.</summary>
    public static IReadOnlyList<StepRow> Leave =>
        [
            Row("Viết đơn nghỉ", "starter") with
            {
                Fields =
                [
                    new("ly_do", "Lý do nghỉ", FieldKind.LongText, true, []),
                    new("tu_ngay", "Từ ngày", FieldKind.Date, true, []),
                    new("don", "Đơn", FieldKind.File, false, []),
                ],
            },
            Row("Duyệt đơn nghỉ", "role:head@lead-unit") with
            {
                Fields = [new("y_kien", "Ý kiến", FieldKind.Choice, true, ["Đồng ý", "Không"])],
                Inputs = ["ly_do"],
                SendBackTo = ["step-1"],
                MayEnd = true,
                MayPassOn = true,
                NotSameAs = ["step-1"],
            },
            Row("Ghi sổ nghỉ phép", "role:officer@unit:VP") with
            {
                Within = WorkSpan.Hours(4),
            },
        ];

    public Task<string> Described(IEnumerable<StepRow> steps, Caller? by = null) =>
        Described("Nghỉ phép năm", steps, by ?? Thanh);

    public async Task<string> Published(IEnumerable<StepRow> steps)
    {
        var code = await Described(steps);
        (
            await Run<PublishProcess, PublishProcessRequest, int>(new(code), Thanh)
        ).Refusal.ShouldBeNull();
        return code;
    }

    public async Task<string> Begun(string process, Caller by, string title = "Nghỉ phép")
    {
        var begun = await Run<StartCase, StartCaseRequest, string>(new(process, title, null), by);
        begun.Refusal.ShouldBeNull();
        return begun.Value;
    }

    public async Task<IReadOnlyList<CaseStepView>> Open(string code) =>
        [.. (await Case(code, Linh)).Steps.Where(step => step.Step.Ending is null)];

    public async Task<CaseStepView> At(string code) => (await Open(code)).ShouldHaveSingleItem();

    public async Task<CaseView> Case(string code, Caller by) =>
        (
            await Program.In(scope =>
                scope.GetRequiredService<ShowCase>().Run(code, by, CancellationToken.None)
            )
        ).Value;

    public async Task<Outcome<Done>> Complete(
        string code,
        Caller by,
        params (string Name, CaseValue Value)[] values
    ) => await Complete(code, (await At(code)).Step.Number, by, values);

    public Task<Outcome<Done>> Complete(
        string code,
        int number,
        Caller by,
        params (string Name, CaseValue Value)[] values
    ) =>
        Run<CompleteStep, CompleteStepRequest, Done>(
            new(
                code,
                number,
                values.ToDictionary(one => one.Name, one => one.Value),
                new Dictionary<string, IReadOnlyList<SentFile>>()
            ),
            by
        );

    /// <summary>The application, as Bảo writes it.</summary>
    public Task<Outcome<Done>> Write(string code, Caller by) =>
        Complete(
            code,
            by,
            ("ly_do", CaseValue.Of("Việc gia đình")),
            ("tu_ngay", CaseValue.Of(new DateOnly(2026, 12, 2)))
        );

    public Task<Outcome<TResult>> Run<TOperation, TRequest, TResult>(TRequest request, Caller by)
        where TOperation : IOperation<TRequest, TResult> =>
        Program.Run<TOperation, TRequest, TResult>(request, by);

    public Task<IReadOnlyList<DraftFinding>> Findings(string code) =>
        Program.In(async scope =>
        {
            var view = await scope
                .GetRequiredService<ShowProcess>()
                .Run(code, Thanh, CancellationToken.None);
            return view.Value.Findings;
        });

    public async Task LawsHold() =>
        (
            await Program.In(async scope =>
            {
                var broken = new List<string>();
                foreach (var law in scope.GetServices<ILaw>())
                {
                    var found = await law.Check(
                        scope.GetRequiredService<AppDatabase>(),
                        Program.Now,
                        CancellationToken.None
                    );
                    broken.AddRange(found.Examples.Select(one => $"{law.Code}: {one}"));
                }

                return broken;
            })
        ).ShouldBeEmpty();

    public Task<Outcome<Done>> Draw(string code, string text, Caller by)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var model = ProcessModel.Read(file, out _).ShouldNotBeNull();
        return Run<DrawProcess, DrawProcessRequest, Done>(new(code, model, "tep.bpmn"), by);
    }

    public Task<ProcessModel> Model(string code) =>
        Program.In(async scope =>
            ProcessModel.Kept(
                (
                    await scope
                        .GetRequiredService<ShowProcess>()
                        .Model(code, null, Thanh, CancellationToken.None)
                ).Value
            )
        );

    public ValueTask DisposeAsync() => Program.DisposeAsync();

    private async Task<string> Described(string title, IEnumerable<StepRow> steps, Caller by)
    {
        var code = (
            await Run<DescribeProcess, DescribeProcessRequest, string>(
                new(title, Office.Id, WorkSpan.Days(5)),
                by
            )
        ).Value;
        foreach (var step in steps)
        {
            (
                await Run<PutStep, PutStepRequest, string>(new(code, null, null, step), by)
            ).Refusal.ShouldBeNull();
        }

        return code;
    }
}
