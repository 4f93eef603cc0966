using System.Text;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Chutri.Testing;
using MiniExcelLibs;

namespace Chutri.Procedures.Tests.Operations;

public sealed class CatalogueTests
{
    [Theory, OnBothDatabases, Retains("procedures.files")]
    public async Task A_spreadsheet_becomes_the_catalogue_after_a_preview_and_the_file_goes_a_year_later(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        var process = await office.Process();
        var rows = new[]
        {
            Row("1.001193", "Đăng ký khai sinh", "8.000", "3 ngày", process),
            Row("1.000656", "Đăng ký khai tử", "không thu", "4 giờ", ""),
        };

        var read = await Read(office, Sheet(rows), office.Minh);
        read.Work.Problems.ShouldBeEmpty();
        read.Work.Counts.ShouldBe(new ListCounts(2, 0, 0, 0));
        (await Find(office)).ShouldBeEmpty();

        (await Write(office, read.Id, office.An)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await Write(office, read.Id, office.Minh)).Refusal.ShouldBeNull();
        var found = await Find(office);
        found.Select(line => line.Code).ShouldBe(["1.000656", "1.001193"]);
        found.Select(line => line.Promise).ShouldBe(["4wh", "3wd"]);
        found.Select(line => line.FeeInVnd).ShouldBe([0, 8000]);

        rows[1] = Row("1.000656", "Đăng ký khai tử", "không thu", "1 ngày", "");
        var again = await Read(office, Sheet(rows), office.Minh);
        again.Work.Counts.ShouldBe(new ListCounts(0, 1, 0, 1));

        (
            await office.Run<ShowProcedureFile, Guid, ListPreview<ProcedureRow>>(
                read.Id,
                office.Minh
            )
        ).Value.State.ShouldBe(ListFileState.Written);
        office.Program.Time.Advance(TimeSpan.FromDays(366));
        (await office.Program.CarryOut("procedures.files")).ShouldBe(2);
        (await Find(office)).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_says_all_that_is_wrong_at_once_with_row_and_column(DatabaseKind kind)
    {
        await using var office = await CounterOffice.Start(kind);
        var longer = await office.Process(WorkSpan.Days(9));
        var rows = new[]
        {
            Row("", "Khai sinh", "0", "3 ngày", ""),
            Row("1.2", "", "nhiều", "hôm nào đó", "QTR-2026-999999"),
            Row("1.2", "Khai tử", "0", "3 ngày", "") with
            {
                Unit = "Phường nào đó",
            },
            Row("1.3", "Khai tử", "0", "3 ngày", longer),
        };

        var read = await Read(office, Sheet(rows), office.Minh);

        read.State.ShouldBe(ListFileState.Refused);
        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ShouldBe(
                [
                    (2, ProcedureColumns.Code),
                    (3, ProcedureColumns.Name),
                    (3, ProcedureColumns.Fee),
                    (3, ProcedureColumns.Promise),
                    (4, ProcedureColumns.Code),
                    (4, ProcedureColumns.Unit),
                    (5, ProcedureColumns.Process),
                ],
                ignoreOrder: true
            );
        (await Write(office, read.Id, office.Minh)).Refusal!.Code.ShouldBe(
            "procedures-file-not-ready"
        );
        var csv = await Read(office, Encoding.UTF8.GetBytes("ten;ghi chu\nA;B\n"), office.Minh);
        csv.Work.Problems.Count.ShouldBe(ProcedureColumns.Needed.Count - 1);
    }

    [Theory, OnBothDatabases]
    public async Task A_procedure_is_typed_changed_and_ended_by_those_who_keep_the_catalogue(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        (
            await office.Run<RecordProcedure, RecordProcedureRequest, string>(
                new(
                    CounterOffice.Birth,
                    office.Ward.Id,
                    CounterOffice.Content with
                    {
                        Process = "QTR-2026-999999",
                    }
                ),
                office.Minh
            )
        )
            .Refusal!.Fields.Select(error => error.Field)
            .ShouldBe(["code", "process"]);
        (
            await office.Run<CorrectProcedure, CorrectProcedureRequest, Done>(
                new(CounterOffice.Birth, CounterOffice.Content with { FeeInVnd = 5000 }),
                office.Minh
            )
        ).Refusal.ShouldBeNull();
        (await Find(office)).ShouldHaveSingleItem().FeeInVnd.ShouldBe(5000);
        (
            await office.Run<EndProcedure, EndProcedureRequest, Done>(
                new(CounterOffice.Birth, "Thay bằng thủ tục mới"),
                office.Binh
            )
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (
            await office.Run<EndProcedure, EndProcedureRequest, Done>(
                new(CounterOffice.Birth, "Thay bằng thủ tục mới"),
                office.Minh
            )
        ).Refusal.ShouldBeNull();
        (await office.TakeIn(TakeInDecision.Accept, [0, 1])).Refusal!.Code.ShouldBe(
            "procedures-ended"
        );
    }

    [Theory, OnBothDatabases]
    public async Task The_next_decree_is_an_edit_and_what_was_given_out_keeps_its_form(
        DatabaseKind kind
    )
    {
        await using var office = await CounterOffice.Start(kind);
        await office.Ready();
        var before = await office.Accepted();
        (
            await office.Run<PutFormText, PutFormTextRequest, int>(
                new(
                    FormKind.Slip,
                    "Mẫu số 1A",
                    "Giấy hẹn",
                    "Hẹn {nguoi_nop} ngày {ngay_hen}",
                    "Nghị định mới"
                ),
                office.Linh with
                {
                    Over = null,
                }
            )
        ).Value.ShouldBe(1);
        var after = await office.Accepted();

        (await office.Dossier(before)).SlipForm.ShouldBe(0);
        (await office.Dossier(after)).SlipForm.ShouldBe(1);
        var texts = await office.Ask<FormTexts, IReadOnlyList<FormText>>(reading =>
            reading.All(CancellationToken.None)
        );
        texts
            .Select(text => text.Mark)
            .ShouldBe([
                "Mẫu số 1A",
                "Mẫu số 02",
                "Mẫu số 03",
                "Mẫu số 04",
                "Mẫu số 05",
                "Mẫu số 06",
            ]);
        FormFields.Unknown(FormKind.Slip, "{nguoi_nop} {luong}").ShouldBe(["luong"]);
    }

    private static SheetRow Row(
        string code,
        string name,
        string fee,
        string promise,
        string process
    ) => new(code, name, fee, promise, process, "PSV");

    private static byte[] Sheet(IEnumerable<SheetRow> rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(
            rows.Select(row => new Dictionary<string, object>
            {
                ["Mã thủ tục"] = row.Code,
                ["Tên thủ tục"] = row.Name,
                ["Lĩnh vực"] = "Hộ tịch",
                ["Cấp thực hiện"] = "Cấp xã",
                ["Đơn vị tiếp nhận"] = row.Unit,
                ["Người quyết định"] = "Chủ tịch UBND phường",
                ["Giấy tờ"] = "Tờ khai; Giấy chứng sinh",
                ["Lệ phí"] = row.Fee,
                ["Thời hạn"] = row.Promise,
                ["Căn cứ"] = "Luật Hộ tịch",
                ["Nguồn"] = "12/QĐ-UBND",
                ["Quy trình"] = row.Process,
            })
        );
        return file.ToArray();
    }

    private static async Task<ListPreview<ProcedureRow>> Read(
        CounterOffice office,
        byte[] content,
        Caller by
    ) =>
        (
            await office.Run<
                ReadProcedureFile,
                ListRequest<ProcedureRow>,
                ListPreview<ProcedureRow>
            >(new("danh-muc.xlsx", content), by)
        ).Value;

    private static Task<Outcome<ListCounts>> Write(CounterOffice office, Guid id, Caller by) =>
        office.Run<WriteProcedureFile, Guid, ListCounts>(id, by);

    private static async Task<IReadOnlyList<ProcedureLine>> Find(CounterOffice office) =>
        [
            .. (
                await office.Ask<FindProcedures, KeyPage<ProcedureLine>>(find =>
                    find.Page(new(null, null, null), null, CancellationToken.None)
                )
            ).Items.OrderBy(line => line.Code, StringComparer.Ordinal),
        ];

    private sealed record SheetRow(
        string Code,
        string Name,
        string Fee,
        string Promise,
        string Process,
        string Unit
    );
}
