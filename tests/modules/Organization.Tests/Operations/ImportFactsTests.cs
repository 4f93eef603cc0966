using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

/// <summary>A file hides nobody: each row that changes something is told on the page of the person and of the unit.</summary>
public sealed class ImportFactsTests
{
    private const string Units = """
        code,name,parent
        BTC,Ban Tổ chức,LDLD
        VP,Văn phòng,LDLD
        """;

    private const string People = """
        code,name,unit,title,role,over,from,until
        C1,Nguyễn Văn An,BTC,Trưởng ban,head,,25/11/2026,
        C2,Trần Thị Bình,BTC,Chuyên viên,,,25/11/2026,31/12/2026
        """;

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Who_made_whom_head_by_a_file_is_read_on_the_page_of_the_person_and_of_the_unit(
        DatabaseKind kind
    )
    {
        await using var authority = await SampleAuthority.Found(kind);
        await ImportTests.Import(authority, "don-vi.csv", Units);
        await ImportTests.Import(authority, "can-bo.csv", People);

        var ofPerson = await About(authority, await Person(authority, "C1"));
        var ofUnit = await About(authority, (await authority.Unit("BTC")).Id.Value);

        ofPerson
            .Select(Vietnamese)
            .ShouldBe([
                "Quản trị hệ thống Đỗ Thị Lan ghi Nguyễn Văn An giữ chức vụ Trưởng ban, Ban Tổ chức, từ 25/11/2026.",
                "Quản trị hệ thống Đỗ Thị Lan ghi Nguyễn Văn An (C1) vào danh sách.",
            ]);
        ofPerson[0].Envelope.Reason.ShouldBe("can-bo.csv");
        ofPerson[0].Body.ShouldBeOfType<PostAppointed>().Role.ShouldBe(Role.Head);
        ofUnit
            .Select(fact => fact.Body)
            .OfType<PostAppointed>()
            .Select(fact => fact.PersonName)
            .ShouldBe(["Trần Thị Bình", "Nguyễn Văn An"]);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_file_changes_of_a_post_is_told_before_and_after(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await ImportTests.Import(authority, "don-vi.csv", Units);
        await ImportTests.Import(authority, "can-bo.csv", People);

        await ImportTests.Import(
            authority,
            "can-bo-2.csv",
            """
            code,name,unit,title,role,over,from,until
            C1,Nguyễn Văn An,BTC,Trưởng ban,deputy,,25/11/2026,30/11/2026
            C2,Trần Thị Bình,BTC,Chuyên viên,administrator,*,25/11/2026,
            """
        );

        (await About(authority, await Person(authority, "C1")))
            .Take(2)
            .Select(Sentence)
            .ShouldBe([
                "ghi Nguyễn Văn An thôi giữ chức vụ Trưởng ban, Ban Tổ chức, sau ngày 30/11/2026",
                "sửa chức vụ Trưởng ban, Ban Tổ chức, của Nguyễn Văn An: từ người đứng đầu phụ trách Ban Tổ chức thành cấp phó phụ trách Ban Tổ chức",
            ]);
        (await About(authority, await Person(authority, "C2")))
            .Take(1)
            .Select(Sentence)
            .ShouldBe([
                "sửa chức vụ Chuyên viên, Ban Tổ chức, của Trần Thị Bình: từ chuyên viên phụ trách Ban Tổ chức thành quản trị phụ trách toàn cơ quan; không còn thôi giữ sau ngày 31/12/2026",
            ]);
    }

    [Theory, OnBothDatabases]
    public async Task A_row_that_changes_nothing_tells_nothing(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await ImportTests.Import(authority, "don-vi.csv", Units);
        await ImportTests.Import(authority, "can-bo.csv", People);
        var before = await authority.FactKinds();

        await ImportTests.Import(authority, "can-bo.csv", People);

        (await authority.FactKinds()).Skip(before.Count).ShouldBe(["organization.import-written"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_fact_written_among_many_is_the_same_as_one_written_alone(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await ImportTests.Import(authority, "don-vi.csv", Units);
        await ImportTests.Import(authority, "can-bo.csv", People);
        var alone = await authority.Register("C3", "Lê Văn Cường");

        var among = (await About(authority, await Person(authority, "C2")))[^1].Envelope;
        var single = (await About(authority, alone.Value)).Single().Envelope;

        (among.Kind, among.At, among.Person, among.PersonName, among.Post, among.Title).ShouldBe(
            (single.Kind, single.At, single.Person, single.PersonName, single.Post, single.Title)
        );
        (among.Unit, among.Door).ShouldBe((single.Unit, single.Door));
        (
            await authority.Read(db =>
                db.Set<Fact>()
                    .Where(fact => fact.At == single.At && fact.Unit == single.Unit)
                    .Where(fact => fact.Kind == "organization.person-registered")
                    .CountAsync(fact => fact.Door == Door.Page)
            )
        ).ShouldBe(3);
    }

    private static string Vietnamese(ReadFact fact) => fact.Sentence().Vietnamese;

    private static string Sentence(ReadFact fact) => fact.Body.Sentence().Vietnamese;

    private static async Task<Guid> Person(SampleAuthority authority, string code) =>
        (await authority.AskPeople(who => who.FindByCode(code, Stop)))!.Id.Value;

    private static Task<IReadOnlyList<ReadFact>> About(SampleAuthority authority, Guid thing) =>
        authority.Program.In(scope =>
            scope.GetRequiredService<FactReading>().About(thing, authority.Lan, 100, null, Stop)
        );
}
