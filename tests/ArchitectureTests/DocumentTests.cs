using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;
using Chutri.ArchitectureTests.Rules;
using Chutri.Docs;

namespace Chutri.ArchitectureTests;

public sealed partial class DocumentTests
{
    private const string ReadmeOfThePackage = "deploy/PACKAGE.md";

    [Fact]
    public void The_page_of_facts_is_what_the_program_writes() =>
        Repository.Read("docs/facts.md").ShouldBe(FactsPage.Write());

    [Fact]
    public void The_page_of_rights_is_what_the_program_writes() =>
        Repository.Read("docs/rights.md").ShouldBe(RightsPage.Write());

    [Fact]
    public void The_page_of_settings_is_what_the_program_writes() =>
        Repository.Read("docs/settings.md").ShouldBe(SettingsPage.Write());

    [Fact]
    public void The_page_of_problems_is_what_the_program_writes() =>
        Repository.Read("docs/problems.md").ShouldBe(ProblemsPage.Write());

    [Fact]
    public void The_page_of_retention_is_what_the_program_writes() =>
        Repository.Read("docs/retention.md").ShouldBe(RetentionDocument.Write());

    [Fact]
    public void Every_code_that_a_source_refuses_with_is_in_the_page_of_problems() =>
        RefusalCodes
            .All(
                Repository
                    .Files("src/platform/Platform", "*.cs")
                    .Concat(Repository.Files("src/modules", "*.cs"))
            )
            .Except(ProblemCatalogue.All.Select(problem => problem.Code))
            .ShouldBeEmpty();

    [Fact]
    public void Every_link_in_a_document_leads_somewhere() =>
        BrokenLinks([
                .. Repository.Files("src", "*.md"),
                .. Repository.Files("docs", "*.md"),
                .. Repository
                    .Files("deploy", "*.md")
                    .Where(page => page.Path != ReadmeOfThePackage),
                .. Repository.Files("tests", "*.md"),
                .. Directory
                    .EnumerateFiles(Repository.Root, "*.md")
                    .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path))),
            ])
            .ShouldBeEmpty();

    /// <summary>What <c>./run publish</c> puts beside the program; the sources are not there.</summary>
    [Fact]
    public void A_document_in_the_package_leads_only_to_what_is_in_the_package() =>
        Links([
                .. Repository.Files("docs", "*.md"),
                .. Repository
                    .Files("deploy", "*.md")
                    .Where(page => page.Path != ReadmeOfThePackage),
                new("README.md", Repository.Read(ReadmeOfThePackage)),
            ])
            .Where(link => !InThePackage(link))
            .ShouldBeEmpty();

    [Fact]
    public void Whatever_the_program_carries_of_others_is_named_with_its_licence()
    {
        var named = Repository.Read("THIRD-PARTY-NOTICES.md");

        Packages
            .Carried(
                Repository.Read("src/host/Chutri/packages.lock.json"),
                Repository.Read("src/platform/Platform.Web/Client/package.json")
            )
            .Where(package => !named.Contains($"| {package} ", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_found() =>
        BrokenLinks([
                new(
                    "docs/page.md",
                    "[here](../run) [nowhere](missing.md#part) [out](https://example.org) [part](#part)"
                ),
            ])
            .ShouldBe(["docs/page.md → missing.md#part"]);

    private static IEnumerable<string> BrokenLinks(IEnumerable<SourceFile> documents) =>
        from link in Links(documents)
        where !Repository.Has(link.Path)
        select $"{link.From} → {link.Target}";

    private static IEnumerable<LinkInDocument> Links(IEnumerable<SourceFile> documents) =>
        from document in documents
        from Match link in Link().Matches(document.Text)
        let target = link.Groups[1].Value
        where !target.Contains(':') && !target.StartsWith('#')
        let path = Path.Combine(Path.GetDirectoryName(document.Path)!, target.Split('#')[0])
        select new LinkInDocument(document.Path, target, path);

    private static bool InThePackage(LinkInDocument link)
    {
        var path = Path.GetRelativePath("/package", Path.GetFullPath(link.Path, "/package"));
        return path is "LICENSE" or "THIRD-PARTY-NOTICES.md"
            || (
                path.Split('/')[0] is "docs" or "deploy"
                && path != ReadmeOfThePackage
                && Repository.Has(path)
            );
    }

    private sealed record LinkInDocument(string From, string Target, string Path);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
