using System.Net;
using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests.Rights;

/// <summary>A limited assignment is nowhere in the program for whoever is not named, and everywhere for whoever is.</summary>
public sealed class LimitedWorkTests(LimitedOffice office) : IClassFixture<LimitedOffice>
{
    private const string Unknown = "NV-2026-987654";

    [Theory]
    [InlineData("chutich")] // the head of all units, the issuing one among them
    [InlineData("quantri")]
    [InlineData("kiemtra")]
    [InlineData("vanthu")]
    [InlineData("chuyenvien")] // of the very unit that leads it
    [InlineData("coso")]
    public async Task Whoever_is_not_named_finds_it_at_no_address(string userName)
    {
        var browser = await office.As(userName);
        var answers = await office.Everything(browser);

        answers.Count(answer => answer.Status is HttpStatusCode.OK).ShouldBeGreaterThan(45);
        answers
            .Where(answer =>
                answer.Says(LimitedAssignment.Word)
                || answer.Says(LimitedAssignment.FileName)
                || (!Asked(answer) && answer.Says(office.Work.Code))
            )
            .Select(answer => answer.Address)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("phochutich")]
    [InlineData("truongban")]
    [InlineData("taichinh")] // whose unit was asked
    public async Task Whoever_is_named_finds_it_wherever_work_is_found_and_reads_it_on_its_own_pages(
        string userName
    )
    {
        var browser = await office.As(userName);
        var answers = await office.Everything(browser);
        var found = Saying(office.Work.Code);
        var read = Saying(LimitedAssignment.Word);

        string[] everywhere =
        [
            "/assignments",
            "/assignments.csv",
            "/assignments.xlsx",
            "/journal",
            "/api/v1/assignments",
            "/api/v1/duties",
            "/api/v1/facts",
        ];
        string[] own =
        [
            $"/assignments/{office.Work.Code}",
            $"/assignments/{office.Work.Code}/history",
            $"/assignments/{office.Work.Code}/files/{office.Work.File}",
            $"/api/v1/assignments/{office.Work.Code}",
        ];
        string[] lists =
        [
            "/",
            "/assignments",
            "/assignments.csv",
            "/assignments.xlsx",
            "/overview",
            "/overview/waiting/laps",
            "/search",
            "/api/v1/assignments",
            "/api/v1/duties",
            "/api/v1/search",
        ];
        everywhere.Where(address => !found.Contains(address)).ShouldBeEmpty();
        own.Where(address => !read.Contains(address)).ShouldBeEmpty();
        lists.Where(read.Contains).ShouldBeEmpty();

        HashSet<string> Saying(string words) =>
            [
                .. answers
                    .Where(answer => answer.Says(words))
                    .Select(answer => answer.Address.Split('?')[0]),
            ];
    }

    [Theory]
    [InlineData("chutich")]
    [InlineData("quantri")]
    [InlineData("kiemtra")]
    public async Task Its_code_is_answered_as_a_code_that_nothing_has(string userName)
    {
        var browser = await office.As(userName);
        var addresses = office.AddressesOfWork(office.Work.Code).ToList();

        addresses.Count.ShouldBeGreaterThan(25);
        foreach (var address in addresses)
        {
            var hidden = await Doors.Ask(browser, address);
            var missing = await Doors.Ask(
                browser,
                address.Replace(office.Work.Code, Unknown, StringComparison.Ordinal)
            );
            hidden.Status.ShouldBe(missing.Status, address);
            hidden
                .Text.Replace(office.Work.Code, Unknown, StringComparison.Ordinal)
                .ShouldBe(missing.Text, address);
            hidden
                .Location?.Replace(office.Work.Code, Unknown, StringComparison.Ordinal)
                .ShouldBe(missing.Location, address);
        }
    }

    [Fact]
    public async Task Nothing_is_read_for_a_visitor_who_is_not_signed_in()
    {
        var visitor = office.Visit();

        foreach (var address in office.AddressesOfWork(office.Work.Code))
        {
            (await Doors.Ask(visitor, address)).Says(LimitedAssignment.Word).ShouldBeFalse(address);
        }
    }

    /// <summary>The code stands in the answer because it was asked for.</summary>
    private bool Asked(Answer answer) =>
        answer.Address.Contains(office.Work.Code, StringComparison.Ordinal);
}
