using System.Data.Common;
using Chutri.Duties;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Privacy.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Operations;

/// <summary><see cref="TakeNameOut"/>, <see cref="LookAtName"/>, <see cref="NamesOver"/>.</summary>
public sealed class TakeNameOutTests
{
    private const string Mark = "Người đã được gỡ tên #1";
    private const string Bao = "Trần Quốc Bảo";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases, Retains("privacy.names")]
    public async Task The_program_proposes_whoever_left_ten_years_ago_and_an_administrator_decides(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);

        (await Over(office)).ShouldBeEmpty();
        office.Program.Time.Advance(TimeSpan.FromDays(3654));
        (await Over(office)).ShouldBe(["CB03"]);
        (await Take(office)).Value.Mark.ShouldBe(Mark);

        (await Over(office)).ShouldBeEmpty();
        (await office.Program.Rule("privacy.names")).TakenOut.ShouldBe(1);
        (await Take(office)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await Take(office, "DA-GO-TEN-1")).Refusal!.Code.ShouldBe(
            "privacy-name-already-taken-out"
        );
    }

    [Theory, OnBothDatabases]
    public async Task The_name_stands_nowhere_any_more_and_every_fact_stands(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        await Corrected(office);
        var before = await Facts(office);
        before.ShouldContain(fact => fact.Contains(Bao));
        office.Program.Time.Advance(TimeSpan.FromDays(4000));

        (await TakeFromAll(office)).Value.Left.ShouldBe(0);

        (await EveryText(office))
            .Where(text =>
                text.Contains(Bao, StringComparison.OrdinalIgnoreCase)
                || text.Contains("Trần Quốc Bào")
                || text.Contains("tran quoc ba")
                || text.Contains("CB03")
            )
            .ShouldBeEmpty();
        var after = await Facts(office);
        after
            .SkipLast(1)
            .ShouldBe(
                before.Select(fact =>
                    fact.Replace(Bao, Mark)
                        .Replace("Trần Quốc Bào", Mark)
                        .Replace("CB03", "DA-GO-TEN-1")
                )
            );
        after[^1].ShouldContain($"từ nay ghi là “{Mark}”");
        (await Search(office, "tran quoc bao")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task From_what_whoever_takes_it_out_may_not_see_it_goes_where_it_is_surely_theirs(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        await Corrected(office);
        await office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            var bao = await db.Set<Person>().SingleAsync(person => person.Code == "CB03", Stop);
            scope.GetRequiredService<ViewLimits>().Limit(bao.Id.Value, []);
            await db.SaveChangesAsync(Stop);
        });
        office.Program.Time.Advance(TimeSpan.FromDays(4000));

        var done = (await Take(office)).Value;

        done.Left.ShouldBeGreaterThan(0);
        (await EveryText(office))
            .Where(text => text.Contains(Bao))
            .ShouldAllBe(text => text.Contains("giấy khai sinh") || text.Contains("nghỉ hưu"));
        (await Facts(office)).ShouldNotContain(fact => fact.StartsWith($"Chuyên viên {Bao} "));
    }

    [Theory, OnBothDatabases]
    public async Task Who_did_what_when_and_by_which_post_is_as_it_was(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        var before = await Envelopes(office);
        office.Program.Time.Advance(TimeSpan.FromDays(4000));

        await Take(office);

        (await Envelopes(office)).SkipLast(1).ShouldBe(before);
    }

    [Theory, OnBothDatabases]
    public async Task A_name_stays_while_its_bearer_is_in_post_within_time_or_still_needed(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);

        (await Take(office)).Refusal!.Code.ShouldBe("privacy-still-in-post");
        var code = (await office.Ask(office.Bao)).Value;
        await EndPost(office);
        office.Program.Time.Advance(TimeSpan.FromDays(300));
        var within = (await Take(office)).Refusal!;
        within.Code.ShouldBe("privacy-still-within-time");
        within.Sentence.Vietnamese.ShouldContain("26/11/2036");
        office.Program.Time.Advance(TimeSpan.FromDays(4000));
        (await Take(office)).Refusal!.Code.ShouldBe("duties-still-holds");
        (await office.Answer(code, office.Mai)).Refusal.ShouldBeNull();
        (await Take(office)).Refusal.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Only_whoever_administers_the_whole_may_and_with_a_reason_that_does_not_say_the_name(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        office.Program.Time.Advance(TimeSpan.FromDays(4000));

        (await Take(office, by: office.Hai)).Refusal!.Code.ShouldBe("role-may-not");
        var named = await Take(office, reason: "gỡ tên trần quốc bảo");
        named.Refusal!.Fields.Single().Field.ShouldBe("reason");
        new TakeNameOutForm(" ", null)
            .Parse("CB03")
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["reason", "sure"]);
        (await Facts(office)).ShouldNotContain(fact => fact.Contains(Mark));
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_people_with_one_name_only_the_one_who_left_loses_it(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        var other = await Register(office, "CB77", Bao);
        await Register(office, "CB78", Bao + " Anh");
        office.Program.Time.Advance(TimeSpan.FromDays(4000));

        (await Take(office)).Refusal.ShouldBeNull();

        (await Search(office, "tran quoc bao")).ShouldBe(["CB77", "CB78"], ignoreOrder: true);
        var facts = await Facts(office);
        facts.ShouldContain(fact => fact.Contains($"ghi {Bao} (CB77)"));
        facts.ShouldContain(fact => fact.Contains($"ghi {Bao} Anh (CB78)"));
        facts.ShouldContain(fact => fact.StartsWith($"Chuyên viên {Mark} "));
        other.ShouldNotBe(office.Bao.Person!.Value);
    }

    [Theory, OnBothDatabases]
    public async Task What_would_go_is_seen_before_anybody_decides(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        var facts = await Facts(office);

        var look = (
            await office.Program.Run<LookAtName, string, NameRemovalView>("cb03", office.Mai)
        ).Value;

        look.Refusal!.Code.ShouldBe("privacy-still-within-time");
        look.Goes.ShouldNotBeEmpty();
        look.Facts.ShouldBe(facts.Count(fact => fact.Contains(Bao)));
        (await Facts(office)).ShouldBe(facts);
    }

    [Theory, OnBothDatabases]
    public async Task The_database_refuses_every_other_change_of_a_fact_before_and_after(
        DatabaseKind kind
    )
    {
        await using var office = await Left(kind);
        office.Program.Time.Advance(TimeSpan.FromDays(4000));
        await Refused(office);

        await Take(office);

        await Refused(office);
        (await Passes(office)).ShouldBe(0);
    }

    /// <summary>A pass that is written by hand does not outlive its transaction, nor open anything but names and texts.</summary>
    [Theory, OnBothDatabases]
    public async Task A_pass_is_never_kept_and_lets_nothing_but_the_name_through(DatabaseKind kind)
    {
        await using var office = await Left(kind);
        office.Program.Time.Advance(TimeSpan.FromDays(4000));
        await Take(office);
        var never = kind is DatabaseKind.Postgres ? $"uuid '{Guid.Empty}'" : $"'{Guid.Empty}'";
        var pass = $"""
            insert into platform_name_passes (fact_id, removal, person, never)
            select fact.id, removal.id, about.subject, {never}
            from platform_facts fact, platform_facts removal
            join platform_fact_subjects about on about.fact_id = removal.id
            where removal.kind = 'platform.name-taken-out'
            """;

        foreach (
            var statement in new[]
            {
                "update platform_facts set person_name = 'X'",
                "update platform_facts set kind = 'x'",
                "update platform_facts set at = '2020-01-01'",
                "update platform_facts set title = 'X'",
            }
        )
        {
            (
                await Should.ThrowAsync<DbException>(() => Run(office, pass, statement))
            ).Message.ShouldContain("facts are never changed");
        }

        var kept = await Should.ThrowAsync<DbException>(() => Run(office, pass));
        kept.Message.ShouldContain("foreign key", Case.Insensitive);
        (await Passes(office)).ShouldBe(0);
    }

    /// <summary>Bảo asked for a correction, was answered, and left on the day.</summary>
    private static async Task<PrivacyOffice> Left(DatabaseKind kind)
    {
        var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;
        (await office.Answer(code, office.Hai)).Refusal.ShouldBeNull();
        await EndPost(office);
        return office;
    }

    private static async Task Corrected(PrivacyOffice office)
    {
        foreach (var name in new[] { "Trần Quốc Bào", Bao })
        {
            (
                await office.Program.Run<CorrectPerson, CorrectPersonRequest, Done>(
                    new(office.Bao.Person!.Value, name, $"giấy khai sinh ghi {name}"),
                    office.Mai
                )
            ).Refusal.ShouldBeNull();
        }
    }

    private static async Task EndPost(PrivacyOffice office) =>
        (
            await office.Program.Run<EndPost, EndPostRequest, Done>(
                new(office.Bao.Post!.Value, office.Program.Now.Today, $"{Bao} nghỉ hưu"),
                office.Mai
            )
        ).Refusal.ShouldBeNull();

    private static async Task<PersonId> Register(PrivacyOffice office, string code, string name) =>
        (
            await office.Program.Run<RegisterPerson, RegisterPersonRequest, PersonId>(
                new(code, name),
                office.Mai
            )
        ).Value;

    private static Task<Outcome<TakenOut>> Take(
        PrivacyOffice office,
        string code = "CB03",
        string reason = "hết thời hạn lưu",
        Caller? by = null,
        IReadOnlyCollection<string>? words = null
    ) =>
        office.Program.Run<TakeNameOut, TakeNameOutRequest, TakenOut>(
            new(code, reason, words ?? []),
            by ?? office.Mai
        );

    private static async Task<NameRemovalView> Look(PrivacyOffice office) =>
        (await office.Program.Run<LookAtName, string, NameRemovalView>("CB03", office.Mai)).Value;

    /// <summary>Whoever decides ticks everything that is shown.</summary>
    private static async Task<Outcome<TakenOut>> TakeFromAll(PrivacyOffice office) =>
        await Take(
            office,
            words: [.. (await Look(office)).Questions.Select(one => one.Passage.Key)]
        );

    private static async Task<string[]> Over(PrivacyOffice office) =>
        [
            .. (
                await office.Program.In(scope =>
                    scope.GetRequiredService<NamesOver>().Run(null, office.Mai, Stop)
                )
            ).Value.People.Items.Select(person => person.Code),
        ];

    private static Task<string[]> Search(PrivacyOffice office, string words) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<Organization.PersonDirectory>()
                    .Search(words, null, office.Program.Now.Today, 10, Stop)
            )
                .Select(person => person.Code)
                .ToArray()
        );

    /// <summary>As they are told, oldest first, with their reasons.</summary>
    private static Task<string[]> Facts(PrivacyOffice office) =>
        office.Program.In(async scope =>
            (await scope.GetRequiredService<FactReading>().Journal(new(), 500, null, Stop))
                .Reverse()
                .Select(fact => $"{fact.Sentence().Vietnamese} {fact.Envelope.Reason}")
                .ToArray()
        );

    private static Task<string[]> Envelopes(PrivacyOffice office) =>
        office.Program.In(async scope =>
            (await scope.GetRequiredService<FactReading>().Journal(new(), 500, null, Stop))
                .Reverse()
                .Select(fact =>
                {
                    var one = fact.Envelope;
                    return $"{one.Id} {one.At:O} {one.Kind} {one.Person} {one.Post} {one.Title} {one.Unit} {one.Door}";
                })
                .ToArray()
        );

    /// <summary>Whatever stands in any column of any table.</summary>
    private static Task<List<string>> EveryText(PrivacyOffice office) =>
        office.Program.In(scope => Texts.Of(scope.GetRequiredService<AppDatabase>(), Stop));

    private static Task<int> Passes(PrivacyOffice office) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.SqlQuery<int>($"""select 1 as "Value" from platform_name_passes""")
                .CountAsync(Stop)
        );

    private static async Task Refused(PrivacyOffice office)
    {
        foreach (
            var statement in new[]
            {
                $"update platform_facts set person_name = '{Mark}'",
                "update platform_facts set data = '{}'",
                "update platform_facts set reason = null",
                "delete from platform_facts",
                "delete from platform_fact_subjects",
            }
        )
        {
            var refused = await Should.ThrowAsync<DbException>(() => Run(office, statement));
            refused.Message.ShouldContain("facts are never changed");
        }
    }

    private static Task Run(PrivacyOffice office, params string[] statements) =>
        office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            foreach (var statement in statements)
            {
#pragma warning disable EF1002 // written in this test
                await db.Database.ExecuteSqlRawAsync(
                    statement.Replace("{}", "{{}}", StringComparison.Ordinal),
                    Stop
                );
#pragma warning restore EF1002
            }

            await transaction.CommitAsync(Stop);
        });
}
