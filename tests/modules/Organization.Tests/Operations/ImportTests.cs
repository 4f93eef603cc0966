using System.Text;
using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Tests.Operations;

public sealed class ImportTests
{
    private const string Units = """
        code,name,short_name,abbreviation,branch,parent,from
        BTC,Ban Tổ chức,Ban Tổ chức,BTC,,LDLD,2026-11-25
        CS1,"Công đoàn cơ sở ""Sao Mai"", phường Một",CĐCS Sao Mai,,,BTC,25/11/2026
        DU,Đảng ủy cơ quan,Đảng ủy,,Đảng,,25/11/2026
        """;

    private const string People = """
        code,name,unit,title,role,over,from,until
        C1,Nguyễn Văn An,BTC,Trưởng ban,head,,25/11/2026,
        C1,Nguyễn Văn An,DU,Đảng ủy viên,officer,,25/11/2026,
        C2,Trần Thị Bình,BTC,Chuyên viên,,,25/11/2026,
        C3,Lê Văn Cường,LDLD,Phó Chủ tịch,deputy,*,25/11/2026,
        """;

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Units_and_people_are_imported_and_a_second_time_changes_nothing(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);

        var units = await Import(authority, "units.csv", Units);
        var people = await Import(authority, "people.csv", People);
        var again = await Read(authority, "people.csv", People);
        var unitsAgain = await Read(authority, "units.csv", Units);

        units.ShouldBe(new(3, 0, 0, 0));
        people.ShouldBe(new(7, 0, 0, 0));
        again.Work.Counts.ShouldBe(new(0, 0, 0, 4));
        unitsAgain.Work.Counts.ShouldBe(new(0, 0, 0, 3));
        var cell = await authority.Unit("CS1");
        cell.Name.ShouldBe("Công đoàn cơ sở \"Sao Mai\", phường Một");
        cell.Branch.ShouldBe(Branch.Union);
        cell.Lineage.Count.ShouldBe(3);
        var an = await authority.AskPeople(who => who.FindByCode("C1", Stop));
        an!.Posts.Count.ShouldBe(2);
        var cuong = await authority.AskPeople(who => who.FindByCode("C3", Stop));
        cuong!.Posts.Single().Over.ShouldBeNull();
        an.Posts[0].Over.ShouldBe(an.Posts[0].Unit);
    }

    [Theory, OnBothDatabases]
    public async Task An_imported_person_is_found_sorted_and_changed_like_any_other(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        await Import(authority, "units.csv", Units);
        await Import(authority, "people.csv", People);
        var binh = (await authority.AskPeople(who => who.FindByCode("C2", Stop)))!;

        var ended = await authority.Program.Run<EndPost, EndPostRequest, Done>(
            new(binh.Posts.Single().Id, SampleAuthority.Today, "Chuyển công tác"),
            authority.Lan
        );

        ended.Refused.ShouldBeFalse();
        (
            await authority.AskPeople(who =>
                who.Search("binh tran", null, SampleAuthority.Today, 5, Stop)
            )
        )
            .Single()
            .Code.ShouldBe("C2");
    }

    [Theory, OnBothDatabases]
    public async Task Semicolons_marks_of_order_and_Vietnamese_headings_in_any_order_are_read(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        const string text = "Cấp trên;Khối;Tên đơn vị;Mã đơn vị\r\nLDLD;Công đoàn;Văn phòng;VP\r\n";

        var read = await Read(
            authority,
            "đơn vị.csv",
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]
        );

        read.Work.Problems.ShouldBeEmpty();
        read.Work.Kind.ShouldBe(ImportKind.Units);
        read.Work.Changes.Single().Code.ShouldBe("VP");
    }

    [Theory, OnBothDatabases]
    public async Task All_problems_are_named_at_once_with_row_and_column_and_nothing_is_written(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        const string text = """
            code,name,branch,parent,from
            A1,,union,LDLD,
            A2,Ban Hai,khối lạ,KHONG,32/13/2026
            A1,Ban Ba,union,LDLD,
            A4,Ban Bốn,union,A5,
            A5,Ban Năm,union,A4,
            a b,Ban Sáu,union,LDLD,
            A7,Ban Bảy,,,
            """;

        var read = await Read(authority, "units.csv", text);
        var written = await authority.Program.Run<WriteImport, Guid, ImportCounts>(
            read.Id,
            authority.Lan
        );

        read.State.ShouldBe(ImportState.Refused);
        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ToList()
            .ShouldBe(
                [
                    (2, "name"),
                    (3, "branch"),
                    (3, "parent"),
                    (3, "from"),
                    (4, "code"),
                    (5, "parent"),
                    (7, "code"),
                    (8, "branch"),
                ],
                ignoreOrder: true
            );
        written.Refusal!.Code.ShouldBe("organization-import-not-ready");
        (await authority.Ask(units => units.All(Stop))).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_file_of_people_with_problems_is_refused_whole(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        const string text = """
            code,name,unit,title,role,over,from,until
            C1,An,LDLD,Chủ tịch,head,,25/11/2026,
            C2,Bình,LDLD,Chủ tịch,head,,26/11/2026,
            C3,,LDLD,Chuyên viên,,,,
            C4,Dũng,XX,Chuyên viên,,,,
            C5,Giang,LDLD,Chuyên viên,sếp,,25/11/2026,24/11/2026
            C1,Ánh,LDLD,Chuyên viên,,,01/01/2020,
            C6,Hà,LDLD,Chuyên viên,,,25/11/2026,
            C6,Hà,LDLD,Chuyên viên,,,26/11/2026,
            """;

        var read = await Read(authority, "people.csv", text);

        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ToList()
            .ShouldBe(
                [
                    (3, "role"),
                    (4, "name"),
                    (5, "unit"),
                    (6, "role"),
                    (6, "until"),
                    (7, "name"),
                    (7, "from"),
                    (9, "title"),
                ],
                ignoreOrder: true
            );
        (await authority.Read(db => db.Set<Person>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_file_says_what_would_change_and_ends_posts(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await Import(authority, "units.csv", Units);
        await Import(authority, "people.csv", People);
        authority.Pass(days: 5);

        var units = await Import(
            authority,
            "units2.csv",
            "mã,tên,cấp trên\nCS1,Công đoàn cơ sở Sao Hôm,LDLD\nBTC,Ban Tổ chức,LDLD\n"
        );
        var people = await Import(
            authority,
            "people2.csv",
            """
            code,name,unit,title,role,over,from,until
            C1,Nguyễn Văn Ân,BTC,Trưởng ban,head,,25/11/2026,30/11/2026
            C2,Trần Thị Bình,BTC,Chuyên viên,inspector,,25/11/2026,
            C3,Lê Văn Cường,LDLD,Phó Chủ tịch,deputy,*,25/11/2026,
            """
        );

        units.ShouldBe(new(0, 2, 0, 1));
        people.ShouldBe(new(0, 2, 1, 1));
        (await authority.Unit("CS1")).Lineage.Count.ShouldBe(2);
        (await authority.Ask(all => all.NamesOn(SampleAuthority.Today, Stop)))[
            (await authority.Unit("CS1")).Id
        ]
            .ShouldBe("Công đoàn cơ sở \"Sao Mai\", phường Một");
        var an = (await authority.AskPeople(who => who.FindByCode("C1", Stop)))!;
        an.Name.ShouldBe("Nguyễn Văn Ân");
        an.Posts.Single(post => post.Title == "Trưởng ban").Until.ShouldBe(new(2026, 11, 30));
        (await authority.FactKinds()).Count(code => code == "organization.post-ended").ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_does_not_exist_yet_is_not_renamed_and_the_file_says_so(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        await Import(authority, "units.csv", "code,name,parent,from\nM,Ban Mới,LDLD,01/01/2027\n");

        var read = await Read(authority, "units.csv", "code,name,parent\nM,Ban Khác,LDLD\n");

        read.Work.Problems.Select(problem => (problem.Row, problem.Column)).ShouldBe([(2, "name")]);
        read.Work.Problems[0].Sentence.Vietnamese.ShouldContain("01/01/2027");
    }

    [Theory, OnBothDatabases]
    public async Task A_file_cannot_close_a_ring_through_units_it_does_not_name(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var north = await authority.Open("B", "Khu Bắc", authority.Federation);
        var ward = await authority.Open("P", "Phường Một", north);
        await authority.Open("T", "Tổ Một", ward);
        authority.Pass(days: 1);

        var read = await Read(authority, "units.csv", "code,name,parent\nB,Khu Bắc,T\n");

        read.Work.Problems.Select(problem => (problem.Row, problem.Column))
            .ShouldBe([(2, "parent")]);
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 9, 9, 9, 9 })]
    [InlineData(new byte[] { 0x63, 0xF4, 0xE0, 0x0A, 0xFF })]
    [InlineData(new byte[0])]
    public async Task A_file_that_is_no_table_gets_a_clear_sentence(byte[] content)
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);

        var read = await Read(authority, "lạ.xlsx", content);

        read.Work.Problems.Single().Row.ShouldBe(0);
        read.State.ShouldBe(ImportState.Refused);
    }

    [Fact]
    public async Task A_problem_is_told_in_the_files_own_headings_and_once()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);
        const string text = """
            Mã đơn vị,Tên đơn vị,Khối,Cấp trên
            ,Ban Một,,LDLD
            A2,Ban Hai,khối lạ,
            A3,Ban Ba,,A2
            """;

        var read = await Read(authority, "units.csv", text);

        read.Work.Problems.Select(problem =>
                (problem.Row, problem.Place.Vietnamese, problem.Sentence.Vietnamese)
            )
            .ShouldBe([
                (2, "Mã đơn vị", "Thiếu mã. Hãy ghi mã vào cột này."),
                (
                    3,
                    "Khối",
                    "Không có khối “khối lạ”. Hãy ghi: Đảng, chính quyền, công đoàn hoặc Mặt trận."
                ),
            ]);
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);

        var read = await Read(authority, "people.csv", "họ tên,chức danh\nAn,Trưởng ban\n");

        read.Work.Problems.Select(problem => problem.Column).ShouldBe(["code", "unit"]);
    }

    internal static Task<ImportPreview> Read(SampleAuthority authority, string name, string text) =>
        Read(authority, name, Encoding.UTF8.GetBytes(text));

    internal static async Task<ImportPreview> Read(
        SampleAuthority authority,
        string name,
        byte[] content
    ) =>
        (
            await authority.Program.Run<ReadImport, ReadImportRequest, ImportPreview>(
                new(name, content, null),
                authority.Lan
            )
        ).Value;

    internal static async Task<ImportCounts> Import(
        SampleAuthority authority,
        string name,
        string text
    )
    {
        var read = await Read(authority, name, text);
        read.Work.Problems.ShouldBeEmpty();
        var written = await authority.Program.Run<WriteImport, Guid, ImportCounts>(
            read.Id,
            authority.Lan
        );
        written.Refusal.ShouldBeNull();
        return written.Value;
    }
}
