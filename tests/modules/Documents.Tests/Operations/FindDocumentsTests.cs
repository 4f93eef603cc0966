using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Documents.Tests.Operations;

public sealed class FindDocumentsTests
{
    [Theory, OnBothDatabases]
    public async Task A_document_is_found_by_its_number_in_any_spelling(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var directive = await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.Registered(SamplePapers.Plan("124/KH-UBND"));
        await clerk.Registered(SamplePapers.Text("BIÊN BẢN\nHọp giao ban tháng 8"));
        foreach (
            var words in new[]
            {
                "24-CT/TU",
                "24 CT TU",
                "24 ct tu",
                "chỉ thị 24",
                "chi thi 24",
                "Số 24-CT/TU",
            }
        )
        {
            (await Found(clerk, words)).ShouldBe([directive], words);
        }
    }

    [Theory, OnServersOfAnyLanguage]
    public async Task A_document_is_found_by_words_with_or_without_marks(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var directive = await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.Registered(SamplePapers.Plan());
        foreach (
            var words in new[] { "kỷ cương", "ky cuong", "KỶ LUẬT giải quyết", "thanh uy ky luat" }
        )
        {
            (await Found(clerk, words)).ShouldBe([directive], words);
        }

        (await Found(clerk, "100%")).ShouldBeEmpty();
        (await Found(clerk, "_")).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_kind_with_a_number_names_a_document_and_finds_those_that_cite_it_where_it_is_missing(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var citing = await clerk.Registered(SamplePapers.Plan());
        (
            await clerk.CorrectHeader(
                citing,
                new(
                    Kind: "Plan",
                    Number: "222/KH-UBND",
                    Date: "27/9/2026",
                    Issuer: "Ủy ban nhân dân thành phố",
                    Subject: "Thực hiện Chỉ thị 24 của Thành ủy"
                )
            )
        ).Refusal.ShouldBeNull();
        (await Found(clerk, "chi thi 24")).ShouldBe([citing]);

        var directive = await clerk.Registered(SamplePapers.DirectiveFile);

        (await Found(clerk, "chi thi 24")).ShouldBe([directive]);
    }

    [Theory, OnBothDatabases]
    public async Task The_register_is_read_on_by_key_newest_first(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        for (var i = 1; i <= 7; i++)
        {
            await clerk.Registered(SamplePapers.Plan($"{i}/KH-UBND"));
        }

        var seen = new List<string?>();
        string? after = null;
        do
        {
            var page = await Page(clerk, new DocumentFilter(), after, 3);
            page.Total.ShouldBe(7);
            seen.AddRange(page.Items.Select(row => row.Number));
            after = page.Next;
        } while (after is not null);

        seen.ShouldBe(Enumerable.Range(1, 7).Reverse().Select(i => $"{i}/KH-UBND"));
    }

    [Theory, OnBothDatabases]
    public async Task Filters_narrow_the_register_and_their_counts_are_those_of_the_lists(
        DatabaseKind kind
    )
    {
        await using var clerk = await ClerkProgram.Start(kind);
        await clerk.Registered(SamplePapers.DirectiveFile);
        await clerk.Registered(SamplePapers.Plan());
        await clerk.Registered(SamplePapers.Plan(date: "27 tháng 9 năm 2025"));

        var facets = await clerk.Program.In(scope =>
            scope.GetRequiredService<FindDocuments>().Facets(default)
        );

        facets.Years.ShouldBe([2026, 2025]);
        foreach (var issuer in facets.Issuers)
        {
            (await Page(clerk, new DocumentFilter(Issuer: issuer.Key))).Total.ShouldBe(
                issuer.Count
            );
        }

        (await Page(clerk, new DocumentFilter(State: DocumentState.ToCheck))).Total.ShouldBe(3);
        (await Page(clerk, new DocumentFilter(State: DocumentState.Checked))).Total.ShouldBe(0);
        (await Page(clerk, new DocumentFilter(Kind: DocumentKind.Plan))).Total.ShouldBe(2);
        (await Page(clerk, new DocumentFilter(Kind: DocumentKind.Plan, Year: 2025))).Total.ShouldBe(
            1
        );
        (
            await Page(clerk, new DocumentFilter(Direction: DocumentDirection.Outgoing))
        ).Total.ShouldBe(0);
    }

    private static Task<KeyPage<DocumentRow>> Page(
        ClerkProgram clerk,
        DocumentFilter filter,
        string? after = null,
        int atMost = 50
    ) =>
        clerk.Program.In(scope =>
            scope.GetRequiredService<FindDocuments>().Run(new(filter, after, atMost), default)
        );

    private static async Task<IEnumerable<DocumentId>> Found(ClerkProgram clerk, string words) =>
        (await clerk.Ask(directory => directory.Search(words, 20, default))).Select(one => one.Id);
}
