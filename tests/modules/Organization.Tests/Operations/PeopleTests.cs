using System.Globalization;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.VietnameseText;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization.Tests.Operations;

public sealed class PeopleTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task A_person_holds_posts_in_several_units_at_the_same_time(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        var party = await authority.Open("DU", "Đảng ủy cơ quan", null);
        var hoa = await authority.Register("CB01", "Trần Thị Hòa");

        (
            await authority.Appoint(hoa, office, "Chánh Văn phòng", Role.Head)
        ).Refused.ShouldBeFalse();
        (await authority.Appoint(hoa, party, "Đảng ủy viên", Role.Officer)).Refused.ShouldBeFalse();

        var found = await authority.AskPeople(people => people.Find(hoa, Stop));
        found!.PostsOn(SampleAuthority.Today).Count().ShouldBe(2);
        (
            await authority.AskPeople(people => people.HeadOf(office, SampleAuthority.Today, Stop))
        )!.Name.ShouldBe("Trần Thị Hòa");
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task People_are_listed_by_given_name(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        foreach (
            var (code, name) in new[]
            {
                ("C1", "Nguyễn Văn Ổn"),
                ("C2", "Đỗ Thị An"),
                ("C3", "Bùi Đức Đạt"),
                ("C4", "Lê Văn Dũng"),
            }
        )
        {
            await authority.Appoint(
                await authority.Register(code, name),
                office,
                "Chuyên viên",
                Role.Officer
            );
        }

        var listed = await authority.AskPeople(people =>
            people.PeopleIn(office, SampleAuthority.Today, Stop)
        );

        listed
            .Select(person => person.Name)
            .ShouldBe(["Đỗ Thị An", "Lê Văn Dũng", "Bùi Đức Đạt", "Nguyễn Văn Ổn"]);
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task The_pages_of_people_show_each_once_and_in_one_order(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        string[] names = ["Lê An", "Đỗ Ân", "Bùi Đạt", "Lê Dũng", "Hồ Ổn", "Hà o", "Lý Ơn"];
        string[] codes = ["cb-{0}", "CB-{0}", "CB.{0}", "cb{0}", "Đ{0}"];
        await authority.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.AddRange(
                from name in names
                from code in codes
                from number in Enumerable.Range(1, 4)
                select Person.Named(
                    string.Format(
                        CultureInfo.InvariantCulture,
                        code,
                        (10 * Array.IndexOf(names, name)) + number
                    ),
                    name
                )
            );
            await db.SaveChangesAsync();
        });

        List<PersonSummary> seen = [];
        string? after = null;
        do
        {
            var page = await authority.Program.In(scope =>
                scope
                    .GetRequiredService<FindPeople>()
                    .Run(new(null, null, Below: false), after, Stop)
            );
            page.Total.ShouldBe(141);
            seen.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);

        seen.Count.ShouldBe(141);
        seen.Select(person => person.Code)
            .ShouldBe(
                seen.DistinctBy(person => person.Code)
                    .OrderBy(person => SortKeys.NameSortKey(person.Name), StringComparer.Ordinal)
                    .ThenBy(person => person.Code, StringComparer.Ordinal)
                    .Select(person => person.Code)
            );
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task People_are_found_without_marks(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await authority.Register("C1", "Nguyễn Đức Ổn");
        await authority.Register("C2", "Nguyễn Văn Đức");

        var found = await authority.AskPeople(people =>
            people.Search("duc on", null, SampleAuthority.Today, 10, Stop)
        );

        found.Single().Name.ShouldBe("Nguyễn Đức Ổn");
    }

    [Theory, OnBothDatabases]
    public async Task A_page_pasted_into_the_search_for_people_does_no_harm(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var words = string.Join(' ', Enumerable.Range(1, 3000));

        (
            await authority.AskPeople(people =>
                people.Search(words, null, SampleAuthority.Today, 10, Stop)
            )
        ).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_has_one_head_on_any_day(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        await authority.Appoint(await authority.Register("C1", "An"), office, "Chánh", Role.Head);

        var second = await authority.Appoint(
            await authority.Register("C2", "Bình"),
            office,
            "Chánh",
            Role.Head
        );

        second.Refusal!.Code.ShouldBe("organization-has-head");
    }

    [Theory, OnBothDatabases]
    public async Task After_a_post_has_ended_another_may_hold_it(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var office = await authority.Open("VP", "Văn phòng", authority.Federation);
        var an = await authority.Register("C1", "An");
        var post = await authority.Appoint(an, office, "Chánh", Role.Head);

        var ended = await authority.Program.Run<EndPost, EndPostRequest, Done>(
            new(post.Value, SampleAuthority.Today, "Nghỉ hưu"),
            authority.Lan
        );
        var next = await authority.Appoint(
            await authority.Register("C2", "Bình"),
            office,
            "Chánh",
            Role.Head,
            SampleAuthority.Today.AddDays(1)
        );

        ended.Refused.ShouldBeFalse();
        next.Refused.ShouldBeFalse();
        (
            await authority.AskPeople(people => people.HeadOf(office, SampleAuthority.Today, Stop))
        )!.Name.ShouldBe("An");
        (
            await authority.AskPeople(people =>
                people.HeadOf(office, SampleAuthority.Today.AddDays(1), Stop)
            )
        )!.Name.ShouldBe("Bình");
        (await authority.FactKinds()).ShouldContain("organization.post-ended");
    }

    [Theory, OnBothDatabases]
    public async Task A_code_belongs_to_one_person(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        await authority.Register("C1", "An");

        var again = await authority.Program.Run<RegisterPerson, RegisterPersonRequest, PersonId>(
            new("C1", "Bình"),
            authority.Lan
        );

        again.Refusal!.Code.ShouldBe("organization-code-taken");
    }

    [Theory, OnBothDatabases]
    public async Task A_corrected_name_is_sorted_and_found_anew(DatabaseKind kind)
    {
        await using var authority = await SampleAuthority.Found(kind);
        var an = await authority.Register("C1", "Nguyễn Van An");

        var corrected = await authority.Program.Run<CorrectPerson, CorrectPersonRequest, Done>(
            new(an, "Nguyễn Văn Ánh", "Ghi nhầm"),
            authority.Lan
        );

        corrected.Refused.ShouldBeFalse();
        (
            await authority.AskPeople(people =>
                people.Search("anh", null, SampleAuthority.Today, 10, Stop)
            )
        )
            .Single()
            .Name.ShouldBe("Nguyễn Văn Ánh");
    }
}
