using Chutri.Duties;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Privacy.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests;

/// <summary>
/// A federation at 09:00 on Wednesday 25 November 2026: Mai administers the whole, Hải the organisation board alone; Bảo is an
/// officer of that board, Lan the clerk of the propaganda board.
/// </summary>
internal sealed class PrivacyOffice : IAsyncDisposable
{
    private readonly Founding founding = new();

    private PrivacyOffice(TestProgram program)
    {
        Program = program;
        var root = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = founding.Open("BTC", "Ban Tổ chức", root.Id);
        Propaganda = founding.Open("BTG", "Ban Tuyên giáo", root.Id);
        Mai = founding.Appoint(
            "CB01",
            "Lê Thị Thanh Mai",
            root,
            "Quản trị",
            Role.Administrator,
            null
        );
        Hai = founding.Appoint(
            "CB02",
            "Vũ Ngọc Hải",
            Organising,
            "Quản trị Ban Tổ chức",
            Role.Administrator,
            Organising.Id
        );
        Bao = founding.Appoint(
            "CB03",
            "Trần Quốc Bảo",
            Organising,
            "Chuyên viên",
            Role.Officer,
            Organising.Id
        );
        Lan = founding.Appoint(
            "CB04",
            "Bùi Ngọc Lan",
            Propaganda,
            "Văn thư",
            Role.Clerk,
            Propaganda.Id
        );
    }

    public static Module[] Modules =>
        [new OrganizationModule(), new DutiesModule(), new PrivacyModule()];

    public TestProgram Program { get; }
    public Unit Organising { get; }
    public Unit Propaganda { get; }
    public Caller Mai { get; }
    public Caller Hai { get; }
    public Caller Bao { get; }
    public Caller Lan { get; }

    public static async Task<PrivacyOffice> Start(DatabaseKind kind)
    {
        var office = new PrivacyOffice(await TestProgram.Start(kind, Modules));
        await office.Program.In(office.founding.Found);
        return office;
    }

    public Task<Outcome<string>> Ask(Caller by) =>
        Program.Run<AskCorrection, AskCorrectionRequest, string>(
            new("Tên ghi là Trần Quốc Bào", "Trần Quốc Bảo, theo giấy khai sinh"),
            by
        );

    public Task<Outcome<Done>> Answer(string code, Caller by, bool corrected = true) =>
        Program.Run<AnswerCorrection, AnswerCorrectionRequest, Done>(
            new(code, corrected, "Đã sửa tên theo giấy khai sinh"),
            by
        );

    public Task<Outcome<CorrectionView>> Show(string code, Caller by) =>
        Program.In(scope =>
            scope.GetRequiredService<ShowCorrection>().Run(code, by, CancellationToken.None)
        );

    /// <summary>As the page and the API do: the look is noted.</summary>
    public Task<Outcome<CorrectionView>> LookAt(string code, Caller by) =>
        Program.In(scope =>
            scope.GetRequiredService<LookAtCorrection>().Run(code, by, CancellationToken.None)
        );

    public Task<IReadOnlyList<HeldPart>> Held(Caller of) =>
        Program.In(scope =>
            scope.GetRequiredService<ReadHeld>().All(of.Person!.Value, CancellationToken.None)
        );

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
