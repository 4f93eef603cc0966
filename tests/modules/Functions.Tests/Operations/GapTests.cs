using System.Text;
using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Functions.Tests.Operations;

/// <summary><see cref="WriteReferenceList"/> and what the register lacks against it.</summary>
public sealed class GapTests
{
    private const string List = """
        nhiệm vụ;căn cứ
        Kiểm tra việc thu chi, quản lý tài chính, tài sản công đoàn;Điều lệ, Điều 28
        Tham mưu quy hoạch cán bộ công đoàn;
        Bảo vệ dữ liệu cá nhân của đoàn viên;Luật 91/2025/QH15
        """;

    [Theory, OnBothDatabases]
    public async Task What_nobody_does_and_what_two_do_is_told_against_a_list(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Record(
            office.Finance,
            "Kiểm tra việc quản lý, sử dụng tài chính, tài sản công đoàn"
        );
        await office.Record(
            office.Inspection,
            "Kiểm tra việc thu chi, quản lý tài chính, tài sản công đoàn"
        );
        await office.Record(office.Organising, "Tham mưu quy hoạch cán bộ công đoàn");

        (await Write(office, List)).Refusal.ShouldBeNull();
        var gaps = await office.Ask<FindGaps, IReadOnlyList<GapLine>>(find =>
            find.Run(CancellationToken.None)
        );

        gaps.Select(line => line.Standing)
            .ShouldBe([GapStanding.Twice, GapStanding.Covered, GapStanding.Uncovered]);
    }

    [Theory, OnBothDatabases]
    public async Task A_list_of_the_same_name_is_replaced(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await Write(office, List);

        await Write(office, "statement\nTham mưu quy hoạch cán bộ\n");

        var gaps = await office.Ask<FindGaps, IReadOnlyList<GapLine>>(find =>
            find.Run(CancellationToken.None)
        );
        gaps.Single().Text.ShouldBe("Tham mưu quy hoạch cán bộ");
    }

    [Theory, OnBothDatabases]
    public async Task All_problems_of_a_list_are_told_at_once_with_their_rows(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);

        var refused = await Write(office, "nhiệm vụ;căn cứ\nA;x\n;y\na;z\n");

        refused
            .Refusal!.Fields.Select(error => error.Sentence.Vietnamese[..6])
            .ShouldBe(["Dòng 3", "Dòng 4"]);
        (
            await office.Ask<FindGaps, IReadOnlyList<GapLine>>(find =>
                find.Run(CancellationToken.None)
            )
        ).ShouldBeEmpty();
    }

    internal static Task<Outcome<Done>> Write(FunctionsOffice office, string text)
    {
        var read = new ReferenceFile("dieu-le.csv", Encoding.UTF8.GetBytes(text)).Read();
        return office.Program.In(scope =>
            ((OperationRunner)scope.GetService(typeof(OperationRunner))!).Run(
                (WriteReferenceList)scope.GetService(typeof(WriteReferenceList))!,
                read,
                office.Nhung,
                CancellationToken.None
            )
        );
    }
}
