using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.SelfReview;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

public sealed class SheetTests
{
    private const string LansPhone = "may-cua-lan";
    private const string MinhsPhone = "may-cua-minh";

    /// <summary>Lan leads the team, Minh is of it; both took the sheet to their telephones and went where there is no network.</summary>
    [Theory, OnBothDatabases]
    public async Task What_was_written_without_a_network_is_kept_once_and_what_is_odd_waits_for_a_person(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var (lan, minh) = (office.Lan, office.Minh);
        var code = await Decided(office);
        (await Make(office, code, minh)).Refusal!.Code.ShouldBe("inspections-not-yours");
        (await Make(office, code, lan)).Value.ShouldBe(1);
        await office.Must<TakeSheet, TakeSheetRequest>(new(code, 1, LansPhone), lan);
        await office.Must<TakeSheet, TakeSheetRequest>(new(code, 1, MinhsPhone), minh);
        office.Program.Time.Advance(TimeSpan.FromDays(2));

        // Twice is once, and the receipt is of what the server kept.
        var yes = Answer(office, "A1", "có", 1);
        var first = (await Send(office, code, lan, LansPhone, yes)).ShouldHaveSingleItem();
        var again = (await Send(office, code, lan, LansPhone, yes)).ShouldHaveSingleItem();
        again.ShouldBe(first);
        first.Digest.ShouldBe(SheetEntry.DigestOf(yes));
        first.Standing.ShouldBe(EntryStanding.Counts);
        (await Seen(office, code, lan)).Entries.Count.ShouldBe(1);

        // What cannot be kept is said of each, and the rest is kept.
        var mixed = await Send(
            office,
            code,
            lan,
            LansPhone,
            Answer(office, "A2", "mười hai", 2),
            Answer(office, "Z9", "có", 3),
            Answer(office, "A2", "12,5", 5)
        );
        mixed
            .Select(one => one.Problem)
            .ShouldBe([EntryProblem.NotANumber, EntryProblem.NoSuchQuestion, EntryProblem.None]);

        // An earlier one that comes later waits, and so does whatever a wrong clock wrote.
        (await Send(office, code, lan, LansPhone, Answer(office, "A2", "11", 4)))
            .ShouldHaveSingleItem()
            .Waits.ShouldBe(WaitReason.OutOfOrder);
        var fast = await office.Run<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
            new(
                code,
                1,
                null,
                LansPhone,
                office.Program.Now.Utc.AddHours(3),
                [
                    Answer(office, "A3", "Sổ thiếu trang", 6) with
                    {
                        At = office.Program.Now.Utc.AddHours(3),
                    },
                ]
            ),
            lan
        );
        fast.Value[0].Waits.ShouldBe(WaitReason.WrongClock);
        var view = await Seen(office, code, lan);
        view.Waiting.Count.ShouldBe(2);
        view.Waiting[1].Said()[0].Vietnamese.ShouldBe("đồng hồ của máy nhanh 3 giờ 0 phút");
        view.Lines[1].Current!.Answer.ShouldBe("12,5");
        view.Lines[2].Current.ShouldBeNull();

        // Two inspectors differ: both stand side by side until one of the team says which holds, and why.
        await Send(office, code, minh, MinhsPhone, Answer(office, "A1", "không", 1));
        var differ = (await Seen(office, code, minh)).Lines[0].Differing;
        differ.Select(one => one.Answer).ShouldBe(["có", "không"], ignoreOrder: true);
        var no = differ.Single(one => one.Answer == "không");
        await office.Must<ChooseAnswer, ChooseAnswerRequest>(
            new(code, 1, "A1", no.Id, "Đã xem lại sổ gốc"),
            minh
        );
        var settled = (await Seen(office, code, lan)).Lines[0];
        settled.Current!.Answer.ShouldBe("không");
        settled.Choice!.Why.ShouldBe("Đã xem lại sổ gốc");
        settled.Others.ShouldHaveSingleItem().Answer.ShouldBe("có");
        office.Program.Time.Advance(TimeSpan.FromMinutes(1));
        await Send(office, code, lan, LansPhone, Answer(office, "A1", "có", 7));
        (await Seen(office, code, lan)).Lines[0].Differing.Count.ShouldBe(2);

        // A picture that was damaged on its way is not kept; the right one is, under its own digest.
        var photo = new SentFile("anh.jpg", "image/jpeg", "ảnh sổ"u8.ToArray());
        var taken = Answer(office, "A3", "", 8) with { Kind = EntryKind.Photo };
        (
            await Send(office, code, lan, LansPhone, photo, taken with { Sha256 = new('0', 64) })
        ).Problem.ShouldBe(EntryProblem.Damaged);
        (
            await Send(office, code, lan, LansPhone, photo, taken with { Sha256 = photo.Sha256 })
        ).Digest.ShouldBe(photo.Sha256);

        // The telephone of one sends nothing as another; a stranger learns of nothing.
        (
            await office.Run<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
                new(code, 1, lan.Person, LansPhone, office.Program.Now.Utc, [yes]),
                minh
            )
        ).Refusal!.Code.ShouldBe("inspections-another-persons");
        (
            await office.Run<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
                new(code, 1, null, "may-la", office.Program.Now.Utc, [yes]),
                office.Anh
            )
        ).Refusal!.Code.ShouldBe(InspectionRefusals.NoSuchInspection.Code);
        (await Look(office, code, office.Van)).Refusal.ShouldNotBeNull();

        // Minh leaves the team; what is still on that telephone is kept, and waits. He himself sees nothing any more.
        await office.Must<ChangeTeam, ChangeTeamRequest>(
            new(code, new(lan.Person!.Value, [], ""), "Đồng chí Minh chuyển việc"),
            office.Hung
        );
        var left = (
            await Send(office, code, minh, MinhsPhone, Answer(office, "A3", "Đủ trang", 2))
        ).ShouldHaveSingleItem();
        left.Waits.ShouldBe(WaitReason.LeftTeam);
        (await Look(office, code, minh)).Refusal.ShouldNotBeNull();

        // After the team has finished at the unit too.
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), lan);
        await office.Must<SendDraft, string>(code, lan);
        (await Send(office, code, lan, LansPhone, Answer(office, "A2", "13", 9)))
            .ShouldHaveSingleItem()
            .Waits.ShouldBe(WaitReason.FieldOver);

        // The head decides, with a reason; what is put aside stays beside.
        var waiting = (await Seen(office, code, lan)).Waiting;
        waiting.Count.ShouldBe(4);
        var minhs = waiting.Single(one => one.By == minh.Person);
        await office.Must<JudgeEntries, JudgeEntriesRequest>(
            new(code, 1, [minhs.Id], true, "Ghi khi còn trong đoàn"),
            lan
        );
        await office.Must<JudgeEntries, JudgeEntriesRequest>(
            new(
                code,
                1,
                [.. waiting.Where(one => one != minhs).Select(one => one.Id)],
                false,
                "Không rõ giờ"
            ),
            lan
        );
        (
            await office.Refused<JudgeEntries, JudgeEntriesRequest>(
                new(code, 1, [minhs.Id], false, "Lần nữa"),
                lan
            )
        )!.Code.ShouldBe("inspections-nothing-waits");
        var last = await Seen(office, code, lan);
        last.Waiting.ShouldBeEmpty();
        last.PutAside.Count.ShouldBe(3);
        last.Lines[2].Current!.Answer.ShouldBe("Đủ trang");
        last.Copies.Select(copy => copy.PersonName)
            .ShouldBe(["Bùi Ngọc Lan", "Đỗ Quang Minh"], ignoreOrder: true);

        // The index of the file names the sheet and its picture, each with its digest.
        var index = await office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(lan);
            var stop = TestContext.Current.CancellationToken;
            var of = (
                await scope.GetRequiredService<InspectionDesk>().Inspection(code, stop)
            ).Value;
            return await scope.GetRequiredService<SheetIndex>().Lines(of, stop);
        });
        index
            .Select(line => line[1])
            .ShouldBe([
                "Phiếu kiểm tra số 1: Phiếu tại bộ phận một cửa",
                $"phieu-kiem-tra-1-{photo.Sha256[..8]}.jpg",
            ]);
        index[1][^1].ShouldBe(photo.Sha256);

        // Ten years after the file was closed nothing of the sheet is left, and no picture.
        await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Inspection>()
                .ExecuteUpdateAsync(change =>
                    change.SetProperty(one => one.ClosedAt, office.Program.Now.Utc)
                )
        );
        office.Program.Time.Advance(TimeSpan.FromDays(11 * 366));
        (await office.Program.CarryOut("inspections.files")).ShouldBeGreaterThan(8);
        (
            await office.Program.In(scope =>
                scope
                    .GetRequiredService<FileStore>()
                    .Read(photo.Sha256, TestContext.Current.CancellationToken)
            )
        ).ShouldBeNull();
        (await Look(office, code, lan)).Refusal!.Code.ShouldBe(SheetRefusals.NoSuchSheet.Code);
    }

    [Fact]
    public void A_sheet_of_1000_questions_is_read_and_everything_wrong_with_a_file_is_said_at_once()
    {
        var head = "Phần;Mã;Câu hỏi;Kiểu trả lời\n";
        var rows = Enumerable.Range(1, 1000).Select(i => $"Phần 1;C{i};Câu {i}?;có/không");

        QuestionSheets
            .File("phieu.csv", Bytes(head + string.Join('\n', rows)))
            .Value.Questions.Count.ShouldBe(1000);
        var wrong = QuestionSheets.File(
            "phieu.csv",
            Bytes(head + "Phần 1;C1;;có/không\nPhần 1;C1;Câu 2?;vẽ")
        );
        wrong.Refusal!.Fields.Count.ShouldBe(3);
        QuestionSheets
            .File("phieu.csv", Bytes(head + string.Join('\n', rows) + "\nPhần 1;D1;Thừa?;chữ"))
            .Refusal!.Fields.ShouldHaveSingleItem();
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    internal static async Task<string> Decided(InspectionOffice office) =>
        (
            await office.Run<DecideInspection, DecideInspectionRequest, string>(
                new(
                    InspectionAct.Inspection,
                    true,
                    office.Organising.Id,
                    null,
                    0,
                    InspectionOffice.Text(office.Lan, "Thạo việc", office.Minh)
                ),
                office.Hung
            )
        ).Value;

    private static Task<Outcome<int>> Make(InspectionOffice office, string code, Caller by) =>
        office.Run<MakeSheet, MakeSheetRequest, int>(
            new(
                code,
                "Phiếu tại bộ phận một cửa",
                new(
                    "phieu.csv",
                    [
                        Question("A1", ["có", "không"], false),
                        Question("A2", [], true),
                        Question("A3", [], false),
                    ]
                )
            ),
            by
        );

    private static PublishedQuestion Question(
        string code,
        IReadOnlyList<string> allowed,
        bool isNumber
    ) => new("Sổ sách", code, $"Câu {code}?", allowed, [], isNumber, null, null);

    internal static MadeEntry Answer(
        InspectionOffice office,
        string question,
        string answer,
        long order
    ) =>
        new(
            Guid.CreateVersion7(),
            EntryKind.Answer,
            question,
            answer,
            "",
            "",
            office.Program.Now.Utc.AddMinutes(-100 + order),
            order,
            ""
        );

    internal static async Task<IReadOnlyList<EntryReceipt>> Send(
        InspectionOffice office,
        string code,
        Caller by,
        string device,
        params MadeEntry[] made
    ) =>
        (
            await office.Run<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
                new(code, 1, by.Person, device, office.Program.Now.Utc, made),
                by
            )
        ).Value;

    private static async Task<EntryReceipt> Send(
        InspectionOffice office,
        string code,
        Caller by,
        string device,
        SentFile file,
        MadeEntry made
    ) =>
        (
            await office.Run<KeepEntries, KeepEntriesRequest, IReadOnlyList<EntryReceipt>>(
                new(code, 1, by.Person, device, office.Program.Now.Utc, [made], file),
                by
            )
        ).Value.Single();

    private static Task<Outcome<SheetView>> Look(InspectionOffice office, string code, Caller by) =>
        office.Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(by);
            return scope
                .GetRequiredService<LookAtSheet>()
                .Find(code, 1, by, TestContext.Current.CancellationToken);
        });

    internal static async Task<SheetView> Seen(InspectionOffice office, string code, Caller by) =>
        (await Look(office, code, by)).Value;
}
