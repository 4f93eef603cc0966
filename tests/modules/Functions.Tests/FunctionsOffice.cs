using System.Text;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Functions.Tests;

/// <summary>
/// A federation at 09:00 on Wednesday 25 November 2026: Khuê heads the whole, Nhung is its clerk; Vân heads the organisation board,
/// Mạnh the finance board; Bảo is an officer.
/// </summary>
internal sealed class FunctionsOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private FunctionsOffice(TestProgram program)
    {
        Program = program;
        Root = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = founding.Open("BTC", "Ban Tổ chức", Root.Id);
        Finance = founding.Open("BTCH", "Ban Tài chính", Root.Id);
        Inspection = founding.Open("UBKT", "Ủy ban Kiểm tra", Root.Id);
        Khue = founding.Appoint("CB01", "Nguyễn Đăng Khuê", Root, "Chủ tịch", Role.Head, null);
        Nhung = founding.Appoint("CB02", "Lý Thị Nhung", Root, "Văn thư", Role.Clerk, null);
        Van = founding.Appoint(
            "CB03",
            "Đỗ Hồng Vân",
            Organising,
            "Trưởng ban",
            Role.Head,
            Organising.Id
        );
        Manh = founding.Appoint("CB04", "Phạm Mạnh", Finance, "Trưởng ban", Role.Head, Finance.Id);
        Bao = founding.Appoint(
            "CB05",
            "Trần Bảo",
            Organising,
            "Chuyên viên",
            Role.Officer,
            Organising.Id
        );
        Dang = founding.Appoint("CB06", "Hải Đăng", Root, "Quản trị", Role.Administrator, null);
    }

    public static Module[] Modules =>
        [
            new OrganizationModule(),
            new DutiesModule(),
            new DocumentsModule(),
            new FunctionsModule(),
        ];

    public TestProgram Program { get; }
    public Unit Root { get; }
    public Unit Organising { get; }
    public Unit Finance { get; }
    public Unit Inspection { get; }
    public Caller Khue { get; }
    public Caller Nhung { get; }
    public Caller Van { get; }
    public Caller Manh { get; }
    public Caller Bao { get; }
    public Caller Dang { get; }

    public static async Task<FunctionsOffice> Start(DatabaseKind kind)
    {
        var office = new FunctionsOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    public Task<Outcome<Guid>> Record(
        Unit unit,
        string text,
        Caller? by = null,
        string field = ""
    ) =>
        Program.Run<RecordFunction, RecordFunctionRequest, Guid>(
            new(unit.Id, Content(text, field), Program.Now.Today, null),
            by ?? Nhung
        );

    public static FunctionContent Content(string text, string field = "") =>
        new(text, field, KindOfWork.Of(text), FunctionOrigin.Own, null, null);

    public Task<Outcome<ListPreview<FileLine>>> Read(string text, Caller? by = null) =>
        Program.Run<ReadFunctionFile, ListRequest<FileLine>, ListPreview<FileLine>>(
            new("chuc-nang.csv", Encoding.UTF8.GetBytes(text)),
            by ?? Nhung
        );

    public Task<Outcome<ListCounts>> Write(Guid file) =>
        Program.Run<WriteFunctionFile, Guid, ListCounts>(file, Nhung);

    public Task<Register> Register() =>
        Program.In(scope => scope.GetRequiredService<Registers>().Read(CancellationToken.None));

    public async Task<KnownFunction> Function(Guid id) => (await Register()).ById[id];

    public Task<IReadOnlyList<FoundFunction>> Find(FunctionFilter filter) =>
        Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FindFunctions>()
                    .Run(filter, null, CancellationToken.None)
            )
                .Value
                .Items
        );

    public Task<Outcome<Reviewed>> Review() =>
        Program.Run<ReviewOverlaps, ReviewOverlapsRequest, Reviewed>(new(), Khue);

    public Task<Outcome<Done>> Judge(Guid pair, Verdict verdict, string? note, Caller by) =>
        Program.Run<JudgeOverlap, JudgeOverlapRequest, Done>(new(pair, verdict, note), by);

    public Task<KeyPage<OverlapQuestion>> Pairs(OverlapFilter? filter = null) =>
        Program.In(scope =>
            scope
                .GetRequiredService<FindOverlaps>()
                .Run(filter ?? new(), null, CancellationToken.None)
        );

    public Task<T> Ask<TPart, T>(Func<TPart, Task<T>> question)
        where TPart : notnull => Program.In(scope => question(scope.GetRequiredService<TPart>()));

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
