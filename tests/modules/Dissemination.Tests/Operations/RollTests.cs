using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace Chutri.Dissemination.Tests.Operations;

/// <summary>Rolls that a secretary keeps: ticked, typed from paper, read from a file.</summary>
public sealed class RollTests
{
    [Theory, OnBothDatabases]
    public async Task Nobody_is_counted_twice_however_often_and_at_however_many_sessions(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var first = await office.Opened(campaign, office.Organising, office.Van);
        var second = await office.Opened(campaign, office.Committee, office.Linh);

        (await office.Ticked(first, office.Van, office.Bao, office.Hoa)).Value.ShouldBe(2);
        (await office.Ticked(first, office.Van, office.Bao)).Value.ShouldBe(0);
        (await office.Ticked(second, office.Linh, office.Bao)).Value.ShouldBe(1);

        (await office.Figures(campaign)).Attended.ShouldBe(2);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_struck_entry_stays_readable_and_another_session_takes_its_place(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var first = await office.Opened(campaign, office.Organising, office.Van);
        var second = await office.Opened(campaign, office.Committee, office.Linh);
        await office.Present(first, office.Van, office.Bao);
        await office.Present(second, office.Linh, office.Bao);
        var entries = await Entries(office);

        var strike = new StrikeAttendanceRequest(first, entries[0].Id, "Nhầm người");
        await office.Must<StrikeAttendance, StrikeAttendanceRequest>(strike, office.Van);
        (await office.Figures(campaign)).Attended.ShouldBe(1);
        (
            await office.Run<StrikeAttendance, StrikeAttendanceRequest, Done>(strike, office.Van)
        ).Refusal!.Code.ShouldBe("dissemination-entry-is-struck");
        await office.Must<StrikeAttendance, StrikeAttendanceRequest>(
            new(second, entries[1].Id, "Nhầm người"),
            office.Linh
        );

        (await office.Figures(campaign)).Attended.ShouldBe(0);
        (await Entries(office)).ShouldAllBe(entry =>
            entry.State == EntryState.Struck && entry.DecidedWhy == "Nhầm người"
        );
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_paper_roll_is_typed_in_after_the_end_and_its_scan_is_kept(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Close(session, office.Van);

        var done = await office.Run<RecordRoll, RecordRollRequest, int>(
            new(
                session,
                AttendanceWay.Paper,
                [office.Bao.Person!.Value, office.Hoa.Person!.Value],
                [new("danh-sach.jpg", "image/jpeg", new byte[] { 1, 2, 3 })]
            ),
            office.Van
        );

        done.Value.ShouldBe(2);
        (await office.Figures(campaign)).Attended.ShouldBe(2);
        var kept = await office.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<SessionFile>().SingleAsync()
        );
        (kept.Name, kept.Kind, kept.AddedByName).ShouldBe(
            ("danh-sach.jpg", SessionFileKind.SignedRoll, "Đỗ Thị Hồng Vân")
        );
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_attends_although_exempt_counts_and_the_exemption_ends(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await office.Must<GrantExemption, GrantExemptionRequest>(
            new(
                campaign,
                office.Hoa.Person!.Value,
                ExemptionReason.ExemptFromMeetings,
                "QĐ 5/ĐU",
                ""
            ),
            office.Van
        );
        var session = await office.Opened(campaign, office.Organising, office.Van);

        await office.Present(session, office.Van, office.Hoa);

        var figures = await office.Figures(campaign);
        (figures.Required, figures.Exempt, figures.Attended).ShouldBe((7, 0, 1));
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_unit_itself_and_those_above_it_keep_its_roll(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);

        (await office.Ticked(session, office.Anh, office.Bao)).Refusal!.Code.ShouldBe(
            "out-of-reach"
        );
        (await office.Ticked(session, office.Bao, office.Bao)).Refusal!.Code.ShouldBe(
            "role-may-not"
        );
        (await office.Ticked(session, office.Linh, office.Bao)).Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_of_ten_thousand_rows_with_errors_says_all_of_them_at_once()
    {
        await using var office = await PartyOffice.Start(DatabaseKind.Sqlite);
        var rows = Enumerable
            .Range(0, 10_000)
            .Select(at => new Dictionary<string, object>
            {
                ["Mã cán bộ"] = at switch
                {
                    0 => "DV03",
                    1 => "DV03",
                    2 => "DV04",
                    _ => $"X{at}",
                },
                ["Họ và tên"] =
                    at == 2 ? "Người khác"
                    : at < 2 ? "tran quoc bao"
                    : "",
            });
        using var file = new MemoryStream();
        await file.SaveAsAsync(rows, cancellationToken: TestContext.Current.CancellationToken);

        var (read, problem) = RollSheet.Read(file.ToArray());
        var outcome = await office.Program.In(scope =>
            Task.FromResult(Judge(read, scope.GetRequiredService<FieldReading>().Begin(), office))
        );

        problem.ShouldBeNull();
        outcome.Refusal!.Fields.Count.ShouldBe(9_999);
        outcome.Refusal.Fields[0].Sentence.Vietnamese.ShouldBe("Dòng 3: mã DV03 đã có ở dòng 2.");
        outcome
            .Refusal.Fields[1]
            .Sentence.Vietnamese.ShouldBe(
                "Dòng 4: mã DV04 là Phạm Thị Hoa, không phải Người khác."
            );
    }

    [Fact]
    public void What_is_no_spreadsheet_or_names_no_column_is_said_in_words()
    {
        RollSheet
            .Read("%PDF-1.7"u8.ToArray())
            .Problem!.Vietnamese.ShouldContain("không phải bảng tính");
        RollSheet
            .Read("không phải bảng"u8.ToArray())
            .Problem!.Vietnamese.ShouldBe("Tệp không có dòng nào dưới dòng tiêu đề.");
        RollSheet
            .Read("Họ tên\nTrần Quốc Bảo"u8.ToArray())
            .Problem.ShouldBe(SessionFieldWords.NoColumn);
        RollSheet
            .Read("Họ tên;Mã cán bộ\nTrần Quốc Bảo;DV03"u8.ToArray())
            .Rows.ShouldBe([new RollRow(2, "DV03", "Trần Quốc Bảo")]);
    }

    private static Outcome<IReadOnlyList<PersonId>> Judge(
        IReadOnlyList<RollRow> rows,
        FieldReader read,
        PartyOffice office
    )
    {
        var people = RollSheet.People(
            rows,
            new Dictionary<string, AudienceMember>(StringComparer.OrdinalIgnoreCase)
            {
                ["DV03"] = Member(office.Bao),
                ["DV04"] = Member(office.Hoa),
            },
            read
        );
        return read.Answer(() => people);
    }

    private static AudienceMember Member(Caller who) =>
        new() { Person = who.Person!.Value, PersonName = who.Name };

    private static Task<List<Attendance>> Entries(PartyOffice office) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Attendance>()
                .AsNoTracking()
                .OrderBy(entry => entry.Id)
                .ToListAsync()
        );
}
