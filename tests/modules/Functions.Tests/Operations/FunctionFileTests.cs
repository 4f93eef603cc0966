using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Functions.Tests.Operations;

/// <summary><see cref="ReadFunctionFile"/>, <see cref="ShowFunctionFile"/> and <see cref="WriteFunctionFile"/>.</summary>
public sealed class FunctionFileTests
{
    private const string Good = """
        Đơn vị;Chức năng, nhiệm vụ;Lĩnh vực;Nguồn gốc;Loại việc
        BTC;Tham mưu quy hoạch, bổ nhiệm cán bộ;Tổ chức;phân cấp;
        Ban Tài chính;Lập dự toán, quyết toán;Tài chính;;tổ chức thực hiện
        """;

    [Theory, OnBothDatabases]
    public async Task A_file_is_read_written_and_a_second_time_changes_nothing(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);

        var read = (await office.Read(Good)).Value;
        var before = await office.Find(new());
        var written = (await office.Write(read.Id)).Value;
        var again = (await office.Read(Good)).Value;
        var twice = await office.Write(read.Id);

        read.Work.Problems.ShouldBeEmpty();
        before.ShouldBeEmpty();
        written.ShouldBe(new(2, 0, 0, 0));
        again.Work.Counts.ShouldBe(new(0, 0, 0, 2));
        twice.Refusal!.Code.ShouldBe("functions-file-not-ready");
        var advise = (await office.Find(new(Field: "tổ chức"))).Single().Function;
        (advise.Kind, advise.Origin).ShouldBe((WorkKind.Advise, FunctionOrigin.Delegated));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_recorded_is_corrected_or_ended_by_the_file(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Write((await office.Read(Good)).Value.Id);

        var read = await office.Read(
            """
            unit,statement,field,until
            BTC,"Tham mưu quy hoạch, bổ nhiệm cán bộ",Cán bộ,
            BTCH,"Lập dự toán, quyết toán",Tài chính,31/12/2026
            """
        );
        var written = (await office.Write(read.Value.Id)).Value;

        written.ShouldBe(new(0, 1, 1, 0));
        (await office.Find(new(Field: "Cán bộ"))).ShouldHaveSingleItem();
        (await office.Find(new(Field: "Tài chính")))
            .Single()
            .Function.Until.ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_file_cannot_say_is_told_and_not_passed_over(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);
        await office.Write(
            (await office.Read("unit;statement;until\nBTC;Lưu hồ sơ;31/12/2026\n")).Value.Id
        );

        var read = (
            await office.Read(
                """
                unit;statement;until;document
                BTC;Lưu hồ sơ;30/06/2027;
                BTC;Kiểm tra quỹ;;15/QĐ-LĐLĐ
                BTC;Tham mưu · tổ chức;;
                """
            )
        ).Value;

        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ShouldBe([(2, "until"), (3, "document")]);
        read.Work.Problems[0].Sentence.Vietnamese.ShouldContain("31/12/2026");
        read.Work.Problems[1].Sentence.Vietnamese.ShouldContain("15/QĐ-LĐLĐ");
    }

    [Theory, OnBothDatabases]
    public async Task All_problems_are_named_at_once_with_row_and_column_and_nothing_is_written(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        var tooLong = new string('a', Lengths.Statement + 1);

        var read = (
            await office.Read(
                $"""
                unit;statement;kind;origin;from;until
                ;Kiểm tra tài chính;;;;
                KHONGCO;;lạ;trời;32/13/2026;
                BTC;{tooLong};;;;
                BTC;Kiểm tra quỹ;;;01/12/2026;01/11/2026
                BTC;Lưu hồ sơ;;;;
                Ban Tổ chức;LƯU HỒ SƠ;;;;
                BTC;§¬n vÞ qu¶n lý c¸n bé;;;;
                """
            )
        ).Value;

        read.State.ShouldBe(ListFileState.Refused);
        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ShouldBe(
                [
                    (2, FileColumns.Unit),
                    (3, FileColumns.Unit),
                    (3, FileColumns.Text),
                    (3, FileColumns.Kind),
                    (3, FileColumns.Origin),
                    (3, FileColumns.From),
                    (4, FileColumns.Text),
                    (5, FileColumns.Until),
                    (7, FileColumns.Text),
                    (8, FileColumns.Text),
                ],
                ignoreOrder: true
            );
        (await office.Write(read.Id)).Refusal!.Code.ShouldBe("functions-file-not-ready");
        (await office.Find(new())).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_file_without_the_columns_that_are_needed_says_which(DatabaseKind kind)
    {
        await using var office = await FunctionsOffice.Start(kind);

        var read = (await office.Read("tên;ghi chú\nA;B\n")).Value;
        var pdf = (await office.Read("%PDF-1.7 …")).Value;

        read.Work.Problems.Select(problem => problem.Column)
            .ShouldBe([FileColumns.Unit, FileColumns.Text]);
        pdf.Work.Problems.Single().Row.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_was_fine_is_refused_once_the_register_has_changed_against_it(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        var read = (
            await office.Read("unit,statement,from\nBTC,Lưu hồ sơ cán bộ,01/12/2026\n")
        ).Value;
        await office.Record(office.Organising, "Lưu hồ sơ cán bộ");

        var written = await office.Write(read.Id);

        read.Work.Problems.ShouldBeEmpty();
        written.Refusal!.Code.ShouldBe("functions-file-has-problems");
    }

    [Theory, OnBothDatabases, Retains("functions.files")]
    public async Task A_file_is_removed_a_year_after_it_was_read_and_what_was_written_stays(
        DatabaseKind kind
    )
    {
        await using var office = await FunctionsOffice.Start(kind);
        var read = (await office.Read(Good)).Value;
        await office.Write(read.Id);

        office.Program.Time.Advance(TimeSpan.FromDays(364));
        (await office.Program.CarryOut("functions.files")).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await office.Program.CarryOut("functions.files")).ShouldBe(1);

        (await office.Find(new())).Count.ShouldBe(2);
        var shown = await office.Program.Run<ShowFunctionFile, Guid, ListPreview<FileLine>>(
            read.Id,
            office.Nhung
        );
        shown.Refusal!.Code.ShouldBe("not-found");
    }
}
