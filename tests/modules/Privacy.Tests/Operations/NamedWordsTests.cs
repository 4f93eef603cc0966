using System.Data.Common;
using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Privacy.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Operations;

/// <summary>
/// Trần Phú has left, and wards, streets and schools are called Trần Phú too: <see cref="LookAtName"/> shows the words,
/// <see cref="TakeNameOut"/> changes those that were chosen.
/// </summary>
public sealed class NamedWordsTests
{
    private const string Name = "Trần Phú";
    private const string Code = "CB10";
    private const string Mark = "Người đã được gỡ tên #1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task A_ward_of_the_same_name_keeps_it_in_every_row_and_fact(DatabaseKind kind)
    {
        await using var office = await Left(kind, title: "Bí thư Phường Trần Phú");
        await Add(office, Ward("Phường Trần Phú"), Ward("TRẦN PHÚ"));
        await Record(office, office.Mai, new PersonRegistered(PersonId.New(), "X1", Name));

        var done = (await Take(office)).Value;

        var texts = await EveryText(office);
        texts.ShouldNotContain(text => text.Contains($"Phường {Mark}"));
        texts.ShouldContain("organization_units.name: Phường Trần Phú");
        texts.ShouldContain("organization_units.name: TRẦN PHÚ");
        texts.ShouldContain("organization_units.folded: p8 tran phu tran phu");
        texts.ShouldContain("organization_posts.title: Bí thư Phường Trần Phú");
        texts.ShouldContain(text => text.Contains("\"title\":\"Bí thư Phường Trần Phú\""));
        texts.ShouldContain(text => text.Contains("\"code\":\"X1\",\"name\":\"Trần Phú\""));
        texts.ShouldContain($"organization_people.name: {Mark}");
        texts.ShouldContain(text => text.Contains($"\"personName\":\"{Mark}\""));
        done.Left.ShouldBeGreaterThan(4);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_person_did_says_nothing_of_the_ward_that_the_person_named(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        var phu = await Phu(office);
        await Record(
            office,
            office.Mai with
            {
                Person = phu,
                Name = Name,
            },
            new PersonRegistered(PersonId.New(), "X2", Name)
        );

        await Take(office);

        (await EveryText(office)).ShouldContain(text =>
            text.Contains("\"code\":\"X2\",\"name\":\"Trần Phú\"")
        );
        (await EveryText(office)).ShouldContain($"platform_facts.person_name: {Mark}");
    }

    [Theory, OnBothDatabases]
    public async Task Only_the_words_that_were_chosen_change_and_search_follows_them(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        await Add(office, Ward("Nhà ông Trần Phú"), Ward("Phường Trần Phú"));

        var look = await Look(office);
        look.Samples.ShouldContain(sample => sample.Text.Vietnamese.Contains(Name));
        var passages = look.Questions.Select(one => one.Passage).ToList();
        passages.ShouldContain(one => one.Before == "Phường " && one.Name == Name);
        var house = passages.Where(one => one.Before == "Nhà ông ").ToList();
        (await Take(office, [.. house.Select(one => one.Key)])).Refusal.ShouldBeNull();

        var texts = await EveryText(office);
        texts.ShouldContain($"organization_units.name: Nhà ông {Mark}");
        texts.ShouldContain("organization_units.name: Phường Trần Phú");
        texts
            .Where(text => text.Contains("organization_units.folded: ") && text.Contains("nha ong"))
            .ShouldAllBe(text => !text.Contains("tran phu"));
        texts.ShouldContain(text =>
            text.Contains("organization_units.folded: ") && text.Contains("phuong tran phu")
        );
    }

    [Theory, OnBothDatabases]
    public async Task Words_that_were_not_shown_cannot_be_chosen(DatabaseKind kind)
    {
        await using var office = await Left(kind);

        var refused = (await Take(office, ["0123456789abcdef"])).Refusal!;

        refused.Fields.Single().Field.ShouldBe("words");
        (await EveryText(office)).ShouldContain($"organization_people.name: {Name}");
    }

    [Theory, OnBothDatabases]
    public async Task A_name_is_found_in_capitals_at_the_start_of_a_line_and_across_lines(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        string[] written = ["TRẦN PHÚ đến dự", "Thành phần:\nTrần Phú", "ông Trần\nPhú"];
        foreach (var text in written)
        {
            await Record(office, office.Mai, new PersonRegistered(PersonId.New(), "X", text));
        }

        await Add(office, Ward("XÓM TRẦN PHÚ"));

        var found = (await Look(office)).Questions.Select(one =>
            one.Passage.Before + one.Passage.Name + one.Passage.After
        );
        written.Append("XÓM TRẦN PHÚ").Except(found).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Who_bore_the_name_before_a_correction_is_a_namesake(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        await Record(
            office,
            office.Mai,
            new PersonCorrected(office.Lan.Person!.Value, Name, "Bùi Ngọc Lan", null)
        );
        var phu = await Phu(office);
        await Record(
            office,
            office.Lan,
            new PersonCorrected(phu, Name, "Trần Văn Phú", "ghi theo giấy khai sinh")
        );

        await Take(office);

        (await EveryText(office)).ShouldContain(text =>
            text.Contains(office.Lan.Person!.Value.Value.ToString())
            && text.Contains($"\"before\":\"{Name}\"")
        );
    }

    [Theory, OnBothDatabases]
    public async Task The_end_of_a_text_is_not_cut_away_to_make_room_for_the_mark(DatabaseKind kind)
    {
        var title =
            ("Thư ký của Trần Phú " + new string('x', 400))[..(Lengths.Title - 5)] + " hết.";
        await using var office = await Left(kind, title);

        var key = (await Look(office))
            .Questions.Single(one => one.Passage.Where.English == "organization_posts.title")
            .Passage.Key;
        (await Take(office, [key])).Refusal.ShouldBeNull();

        (await EveryText(office)).ShouldContain(
            $"organization_posts.title: {title.Replace(Name, "#1")}"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Words_of_limited_work_are_counted_and_not_shown(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        var ward = Ward("Phường Trần Phú mật");
        await Add(office, ward);
        await office.Program.In(async scope =>
        {
            scope.GetRequiredService<ViewLimits>().Limit(ward.Id.Value, [office.Lan.Person!.Value]);
            await scope.GetRequiredService<AppDatabase>().SaveChangesAsync(Stop);
        });

        var look = await Look(office);

        look.Questions.ShouldNotContain(one => one.Passage.After.Contains("mật"));
        look.Unread.ShouldBeGreaterThan(0);
        (await Take(office)).Value.Left.ShouldBeGreaterThanOrEqualTo(look.Unread);
    }

    [Theory, OnBothDatabases]
    public async Task A_name_goes_from_the_note_of_a_holding_that_has_ended_and_nothing_else_of_it(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        var asked = (await office.Ask(office.Lan)).Value;
        (await office.Answer(asked, office.Mai)).Refusal.ShouldBeNull();
        await Run(office, "update duties_holdings set note = 'hỏi Trần Phú'");
        foreach (var change in new[] { "until = null", "why = 'Moved'", "unit = duty" })
        {
            (
                await Should.ThrowAsync<DbException>(() =>
                    Run(office, $"update duties_holdings set {change}")
                )
            ).Message.ShouldContain("law 2");
        }

        var key = (await Look(office)).Questions.Single(one => one.Passage.Before == "hỏi ");
        (await Take(office, [key.Passage.Key])).Refusal.ShouldBeNull();

        (await EveryText(office)).ShouldContain($"duties_holdings.note: hỏi {Mark}");
    }

    [Theory, OnBothDatabases]
    public async Task Words_of_what_belongs_to_limited_work_are_not_shown_either(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        var asked = (await office.Ask(office.Lan)).Value;
        (await office.Answer(asked, office.Mai)).Refusal.ShouldBeNull();
        await office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await db.Database.ExecuteSqlAsync(
                $"update duties_holdings set note = 'hỏi Trần Phú' where until is not null",
                Stop
            );
            var request = await db.Set<Privacy.Model.CorrectionRequest>()
                .SingleAsync(one => one.Code == asked, Stop);
            var limits = scope.GetRequiredService<ViewLimits>();
            await limits.Lift(request.Id, Stop);
            await db.SaveChangesAsync(Stop);
            (await Look(office)).Questions.ShouldContain(one => one.Passage.Before == "hỏi ");
            limits.Limit(request.Id, [office.Lan.Person!.Value]);
            await db.SaveChangesAsync(Stop);
        });

        var look = await Look(office);

        look.Questions.ShouldNotContain(one => one.Passage.Before == "hỏi ");
        look.Unread.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Who_never_held_a_post_is_listed_once_nothing_was_done_for_so_long(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);
        await Register(office, Code, Name);

        office.Program.Time.Advance(TimeSpan.FromDays(3600));
        (await Listed(office)).ShouldBeEmpty();
        office.Program.Time.Advance(TimeSpan.FromDays(60));
        (await Listed(office)).ShouldBe([(Code, null)]);
        (await Take(office)).Refusal.ShouldBeNull();
        (await Listed(office)).ShouldBeEmpty();
    }

    /// <summary>Trần Phú held a post for some days, eleven years ago.</summary>
    private static async Task<PrivacyOffice> Left(DatabaseKind kind, string title = "Chuyên viên")
    {
        var office = await PrivacyOffice.Start(kind);
        var phu = await Register(office, Code, Name);
        (
            await office.Program.Run<AppointPost, AppointPostRequest, PostId>(
                new(
                    phu,
                    office.Organising.Id,
                    title,
                    Role.Officer,
                    office.Organising.Id,
                    office.Program.Now.Today,
                    office.Program.Now.Today.AddDays(5),
                    null
                ),
                office.Mai
            )
        ).Refusal.ShouldBeNull();
        office.Program.Time.Advance(TimeSpan.FromDays(4000));
        return office;
    }

    private static async Task<PersonId> Register(PrivacyOffice office, string code, string name) =>
        (
            await office.Program.Run<RegisterPerson, RegisterPersonRequest, PersonId>(
                new(code, name),
                office.Mai
            )
        ).Value;

    private static Unit Ward(string name) =>
        Unit.Open("P" + name.Length, Branch.Union, new(name, name, null), null, new(2024, 1, 1));

    private static Task<PersonId> Phu(PrivacyOffice office) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Person>()
                .Where(person => person.Code == Code)
                .Select(person => person.Id)
                .SingleAsync(Stop)
        );

    private static Task Add(PrivacyOffice office, params object[] rows) =>
        office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.AddRange(rows);
            await db.SaveChangesAsync(Stop);
        });

    private static Task Run(PrivacyOffice office, string statement) =>
        office.Program.In(scope =>
#pragma warning disable EF1002 // written in this test
            scope.GetRequiredService<AppDatabase>().Database.ExecuteSqlRawAsync(statement, Stop)
#pragma warning restore EF1002
        );

    private static Task Record(PrivacyOffice office, Caller by, FactBody body) =>
        office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Record(body, by, office.Program.Now);
            await db.SaveChangesAsync(Stop);
        });

    private static Task<Outcome<TakenOut>> Take(
        PrivacyOffice office,
        IReadOnlyCollection<string>? words = null
    ) =>
        office.Program.Run<TakeNameOut, TakeNameOutRequest, TakenOut>(
            new(Code, "hết thời hạn lưu", words ?? []),
            office.Mai
        );

    private static async Task<NameRemovalView> Look(PrivacyOffice office) =>
        (await office.Program.Run<LookAtName, string, NameRemovalView>(Code, office.Mai)).Value;

    private static async Task<(string, DateOnly?)[]> Listed(PrivacyOffice office) =>
        [
            .. (
                await office.Program.In(scope =>
                    scope.GetRequiredService<NamesOver>().Run(null, office.Mai, Stop)
                )
            ).Value.People.Items.Select(person => (person.Code, person.LastDay)),
        ];

    private static Task<List<string>> EveryText(PrivacyOffice office) =>
        office.Program.In(scope => Texts.Of(scope.GetRequiredService<AppDatabase>(), Stop));
}
