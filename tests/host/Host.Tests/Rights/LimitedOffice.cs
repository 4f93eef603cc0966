using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests.Rights;

/// <summary>The demonstration at work, with one limited assignment in it.</summary>
public sealed class LimitedOffice(ToldDemonstration told) : IAsyncLifetime
{
    private readonly Dictionary<string, Browser> signedIn = [];
    private WholeProgram program = null!;
    private BusyOffice office = null!;

    internal LimitedAssignment Work { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        program = await WholeProgram.Open(told.Copy());
        office = await BusyOffice.Open(program);
        Work = await LimitedAssignment.Issue(office.Of);
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    internal Browser Visit() => program.Visit();

    /// <summary>With the post that the work is of, where it is somebody at work.</summary>
    internal async Task<Browser> As(string userName)
    {
        if (!signedIn.TryGetValue(userName, out var browser))
        {
            browser = userName is "chutich" or "kiemtra" or "coso"
                ? await program.SignIn(userName)
                : office.Of(userName);
            signedIn[userName] = browser;
        }

        return browser;
    }

    /// <summary>One address for each question of pages and API, the ones that find by words, and all that links lead to.</summary>
    internal async Task<IReadOnlyList<Answer>> Everything(Browser browser)
    {
        var addresses = new List<string>();
        addresses.AddRange(
            Doors
                .Of(program.Services)
                .Where(door => door.Method is "GET")
                .Select(door => Fill(door.Template, Work.Code))
        );
        string[] lists = ["/assignments", "/assignments.csv", "/assignments.xlsx"];
        foreach (var filter in Filters)
        {
            addresses.AddRange(lists.Select(list => list + filter));
            addresses.Add("/api/v1/assignments" + filter);
            addresses.Add("/api/v1/duties" + filter);
        }

        foreach (var kind in new[] { "assignments.issued", "assignments.cooperation-asked" })
        {
            addresses.Add("/journal?kind=" + kind);
            addresses.Add("/api/v1/facts?kind=" + kind);
        }

        foreach (var words in new[] { LimitedAssignment.WithoutMarks, Work.Code })
        {
            addresses.Add("/search?q=" + Uri.EscapeDataString(words));
            addresses.Add("/api/v1/search?q=" + Uri.EscapeDataString(words));
        }

        addresses.AddRange(await Crawl.From(browser, "/", "/overview", "/units/BTC", "/journal"));
        var answers = new List<Answer>();
        foreach (var address in addresses.Distinct())
        {
            answers.Add(await Doors.Ask(browser, address));
        }

        return answers;
    }

    internal IEnumerable<string> AddressesOfWork(string code) =>
        Doors
            .Of(program.Services)
            .Where(door =>
                door.Method is "GET"
                && door.Template.Contains("/assignments/{code}", StringComparison.Ordinal)
            )
            .Select(door => Fill(door.Template, code));

    private static string[] Filters =>
        [
            "?q=" + Uri.EscapeDataString(LimitedAssignment.WithoutMarks),
            "?unit=BTC",
            "?unit=BTC&own=true&state=open",
            "?document=none",
            "?sort=code",
            "?sort=opened",
            "?state=all&holder=LDLD",
        ];

    private string Fill(string template, string code) =>
        Things.Fill(
            template,
            new()
            {
                Assignment = code,
                File = Work.File,
                Account = "truongban",
                Document = office.Document.Id,
                Proposal = office.Document.Waiting,
            }
        );
}
