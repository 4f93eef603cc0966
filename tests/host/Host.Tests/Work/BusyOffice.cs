using System.Globalization;
using System.Net;
using System.Text;
using Chutri.Testing;

namespace Chutri.Host.Tests.Work;

/// <summary>What the measured pages show: one of everything at first, then many on the very same things.</summary>
internal sealed class BusyOffice
{
    private static readonly string[] Everybody =
    [
        "vanthu",
        "phochutich",
        "chuyenvien",
        "quantri",
        "truongban",
        "taichinh",
    ];

    private readonly Desk desk;

    private BusyOffice(IReadOnlyDictionary<string, Browser> people)
    {
        desk = new(people);
        (Issued, Underway, Delivered, Document) = (new(desk), new(desk), new(desk), new(desk));
    }

    public BusyAssignment Issued { get; }

    public BusyAssignment Underway { get; }

    public BusyAssignment Delivered { get; }

    public BusyDocument Document { get; }

    public Browser Of(string userName) => desk.Of(userName);

    public static async Task<BusyOffice> Open(WholeProgram program)
    {
        var people = new Dictionary<string, Browser>();
        foreach (var name in Everybody)
        {
            people[name] = await program.SignIn(name);
        }

        var office = new BusyOffice(people);
        await office.ActAs("phochutich", "Phó Chủ tịch");
        await office.ActAs("taichinh", "Trưởng Ban Tài chính");
        await office.Document.Register();
        await office.Issued.IssueOnly();
        await office.Underway.Issue();
        await office.Underway.Work();
        await office.Delivered.Issue();
        await office.Delivered.Work();
        await office.Delivered.Deliver();
        await office.Staff(1);
        await office.Tokens(1);
        return office;
    }

    public async Task Grow(int many)
    {
        await Delivered.Return();
        for (var time = 0; time < many; time++)
        {
            await new BusyAssignment(desk).Issue();
            await Underway.Work();
            await Delivered.Work();
        }

        await Delivered.Deliver();
        await Document.GrowInSteps(many);
        await Staff(many);
        await Tokens(many);
    }

    /// <summary>Of two posts held since the same day, the one that the work here is of.</summary>
    private async Task ActAs(string userName, string title)
    {
        var posts = (await desk.Read(userName, "/me")).GetProperty("posts").EnumerateArray();
        var post = posts.First(held => held.GetProperty("title").GetString() == title);
        var chosen = ("post", post.GetProperty("id").GetString()!);
        var answer = await Of(userName).Fill("/", "/post", chosen);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Units below the board, people in it with accounts, posts of one person and of the administrator, plans and imports.</summary>
    private async Task Staff(int many)
    {
        var numbers = Enumerable.Range(0, many).Select(_ => desk.Next()).ToList();
        await Import("code,name,parent", numbers, n => $"TO{n},Tổ công tác số {n},BTC");
        await Import(
            "code,name,unit,title,role",
            numbers,
            n => $"CB{n},Nguyễn Văn {n},BTC,Chuyên viên,officer"
        );
        foreach (var number in numbers)
        {
            await desk.Do(
                "quantri",
                "/accounts",
                new { userName = $"canbo{number}", person = $"CB{number}" }
            );
            await Appoint(BusyAssignment.Accountable, $"TO{number}");
            await Appoint("DANGNH", $"TO{number}");
            await Plan(number);
        }
    }

    private Task Plan(int number) =>
        desk.Do(
            "quantri",
            "/reorganizations",
            new
            {
                kind = "open",
                @new = new
                {
                    code = $"MOI{number}",
                    name = $"Tổ mới số {number}",
                    parent = "BTC",
                },
                on = "2027-01-01",
                decision = $"Quyết định {number}/QĐ-LĐLĐ",
            }
        );

    private Task Appoint(string person, string unit) =>
        desk.Do(
            "quantri",
            $"/people/{person}/posts",
            new
            {
                unit,
                title = "Tổ viên",
                role = "officer",
                from = "2026-11-25",
            }
        );

    private async Task Import(string head, IEnumerable<int> numbers, Func<int, string> row)
    {
        var text = head + "\n" + string.Join('\n', numbers.Select(row));
        var read = await desk.Send(
            "quantri",
            "/imports",
            Desk.Form([], "file", ("danh-sach.csv", Encoding.UTF8.GetBytes(text)))
        );
        await desk.Do("quantri", $"/imports/{read.GetProperty("id").GetString()}/write");
    }

    private async Task Tokens(int many)
    {
        foreach (var name in Everybody)
        {
            var me = await desk.Read(name, "/me");
            var post = me.GetProperty("post").GetString();
            for (var time = 0; time < many; time++)
            {
                var number = desk.Next().ToString(CultureInfo.InvariantCulture);
                await desk.Do(
                    name,
                    "/tokens",
                    new
                    {
                        name = "Mã số " + number,
                        post,
                        endsOn = "2027-03-31",
                    }
                );
            }
        }
    }
}
