using System.Net;
using System.Text.Json;
using Chutri.Host.Tests.Work;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Host.Tests.Rights;

/// <summary>
/// Somebody of each role in the organisation board, things of that board, and things of the same kinds in the finance board, which is
/// beside it.
/// </summary>
public sealed class RightsOffice(ToldDemonstration told) : IAsyncLifetime
{
    private const string Own = BusyAssignment.Lead;
    private const string Beside = "BTCH";

    private static readonly Dictionary<Role, (string UserName, string Person)> People = new()
    {
        [Role.Administrator] = ("quantri", "DANGNH"),
        [Role.Head] = ("truongban", "VANDTH"),
        [Role.Deputy] = ("phochutich", "MAILTT"),
        [Role.Clerk] = ("vanthu", "NHUNGLT"),
        [Role.Officer] = ("chuyenvien", "BAOTQ"),
        [Role.Inspector] = ("kiemtra", "THOADTT"),
        [Role.Reader] = ("coso", "TRONGPD"),
    };

    private readonly Dictionary<Role, Browser> visitors = [];
    private readonly Dictionary<Role, KeyValuePair<string, string>> tokens = [];
    private WholeProgram program = null!;
    private Desk desk = null!;

    internal Things OwnThings { get; private set; } = new();

    internal Things OtherThings { get; private set; } = new();

    internal IServiceProvider Services => program.Services;

    internal IEnumerable<Role> Roles => visitors.Keys;

    internal Browser As(Role role) => visitors[role];

    /// <summary>What every form of this visitor carries.</summary>
    internal async Task<KeyValuePair<string, string>> FormToken(Role role)
    {
        if (!tokens.TryGetValue(role, out var token))
        {
            var field = (await visitors[role].Page("/account/password")).QuerySelector(
                "form input[type=hidden][value^=CfDJ]"
            )!;
            token = new(field.GetAttribute("name")!, field.GetAttribute("value")!);
            tokens[role] = token;
        }

        return token;
    }

    internal Browser Visit() => program.Visit();

    public async ValueTask InitializeAsync()
    {
        program = await WholeProgram.Open(told.Copy());
        var office = await BusyOffice.Open(program);
        desk = new(
            new Dictionary<string, Browser>
            {
                ["quantri"] = office.Of("quantri"),
                ["phochutich"] = office.Of("phochutich"),
                ["truongban"] = office.Of("truongban"),
                ["taichinh"] = office.Of("taichinh"),
                ["chuyenvien"] = office.Of("chuyenvien"),
            }
        );
        foreach (var (role, who) in People)
        {
            visitors[role] = await InOwnUnit(role, who.UserName, who.Person);
        }

        var common = new Things
        {
            Document = office.Document.Id,
            Proposal = office.Document.Waiting,
            Import = await Newest("/imports"),
            Reorganization = await Newest("/reorganizations"),
        };
        OwnThings = common with
        {
            Assignment = office.Underway.Code,
            File = await FileOf("truongban", office.Underway.Code),
            Unit = Own,
            Person = "BAOTQ",
            Account = "chuyenvien",
            Post = await PostOf("BAOTQ", Own),
            Delegation = await Delegate("truongban", "THANHLV"),
        };
        OwnThings = await WithCampaign(OwnThings, "truongban", "VANDTH");
        OwnThings = await WithProcess(OwnThings, "truongban");
        OwnThings = await WithReview(OwnThings, "truongban");
        OwnThings = await WithDraw(OwnThings, "truongban");
        OtherThings = common with
        {
            Assignment = await Foreign(),
            Unit = Beside,
            Person = "MANHPT",
            Account = "taichinh",
            Post = await PostOf("MANHPT", Beside),
            Correction = await Ask("taichinh"),
            Delegation = await Delegate("taichinh", "HOAVTN"),
        };
        OtherThings = await WithCampaign(OtherThings, "taichinh", "MANHPT");
        OtherThings = await WithProcess(OtherThings, "taichinh");
        OtherThings = await WithReview(OtherThings, "taichinh");
        OtherThings = await WithDraw(OtherThings, "taichinh");
        OtherThings = OtherThings with { File = await FileOf("taichinh", OtherThings.Assignment) };
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    /// <summary>By a post of this role in the board; whoever has one already acts for that.</summary>
    private async Task<Browser> InOwnUnit(Role role, string userName, string person)
    {
        var title = $"Vai {role}";
        if (role is not (Role.Head or Role.Officer))
        {
            await desk.Do(
                "quantri",
                $"/people/{person}/posts",
                new
                {
                    unit = Own,
                    title,
                    role = role.ToString().ToLowerInvariant(),
                    over = Own,
                    from = "2026-11-25",
                }
            );
        }

        var browser = await program.SignIn(userName);
        var posts = (await browser.Json("/api/v1/me")).GetProperty("posts").EnumerateArray();
        var post = posts.FirstOrDefault(held => held.GetProperty("title").GetString() == title);
        if (post.ValueKind is JsonValueKind.Object)
        {
            var id = post.GetProperty("id").GetString()!;
            (await browser.Fill("/", "/post", ("post", id))).StatusCode.ShouldBe(
                HttpStatusCode.Found
            );
        }

        return browser;
    }

    private async Task<string> Newest(string list) =>
        (await desk.Read("quantri", list)).GetProperty("items")[0].GetProperty("id").GetString()!;

    private async Task<string> PostOf(string person, string unit)
    {
        var posts = (await desk.Read("quantri", $"/people/{person}")).GetProperty("posts");
        return posts
            .EnumerateArray()
            .First(post => post.GetProperty("unit").GetProperty("code").GetString() == unit)
            .GetProperty("id")
            .GetString()!;
    }

    /// <summary>A campaign of the unit with an open session, run by its head.</summary>
    private async Task<Things> WithCampaign(Things things, string userName, string person)
    {
        var campaign = Code(
            await desk.Do(
                userName,
                "/campaigns",
                new
                {
                    title = "Quán triệt kế hoạch của ban",
                    purpose = "Mọi người nắm việc của mình",
                    owner = things.Unit,
                    answerable = person,
                    units = new[] { things.Unit },
                    kinds = new[] { "UnionMember" },
                    documents = new[] { things.Document },
                }
            )
        );
        await desk.Do(userName, $"/campaigns/{campaign}/freeze", new { frozenOn = "2026-11-25" });
        var session = Code(
            await desk.Do(
                userName,
                $"/campaigns/{campaign}/sessions",
                new
                {
                    unit = things.Unit,
                    day = "2026-12-01",
                    hour = "14:00",
                    place = "Phòng họp",
                    speakers = "Trưởng ban",
                }
            )
        );
        await desk.Do(userName, $"/study-sessions/{session}/open", new { });
        return things with { Campaign = campaign, Session = session };
    }

    /// <summary>A process of the unit with one step, published by its head, and a case of it.</summary>
    private async Task<Things> WithProcess(Things things, string userName)
    {
        var process = Code(
            await desk.Do(
                userName,
                "/processes",
                new
                {
                    title = "Nghỉ phép",
                    owner = things.Unit,
                    promise = "5",
                }
            )
        );
        await desk.Do(
            userName,
            $"/processes/{process}/steps",
            new
            {
                name = "Viết đơn",
                who = "starter",
                document = "12/QĐ-LĐLĐ",
                answersFor = "Đúng sự thật",
                within = "1",
            }
        );
        await desk.Do(userName, $"/processes/{process}/publish");
        var begun = Code(
            await desk.Do(userName, $"/processes/{process}/cases", new { title = "Nghỉ phép" })
        );
        return await WithDossier(things with { Process = process, Case = begun }, userName);
    }

    /// <summary>A procedure of the unit, and a file that its head took in.</summary>
    private async Task<Things> WithDossier(Things things, string userName)
    {
        var procedure = Code(
            await desk.Do(
                userName,
                "/procedures",
                new
                {
                    code = $"TT-{things.Unit}",
                    unit = things.Unit,
                    name = "Xác nhận thời gian công tác",
                    field = "Cán bộ",
                    level = "Công đoàn",
                    decides = "Trưởng ban",
                    papers = "Đơn đề nghị",
                    promise = "5 ngày",
                    basis = "Điều lệ",
                    source = "12/QĐ-LĐLĐ",
                    process = things.Process,
                }
            )
        );
        var dossier = Code(
            await desk.Do(
                userName,
                "/dossiers",
                new
                {
                    procedure,
                    name = "Hoàng Thị Lan",
                    papers = new[] { "Đơn đề nghị" },
                    decision = "accept",
                }
            )
        );
        return things with { Procedure = procedure, Dossier = dossier };
    }

    /// <summary>A round of the unit about itself.</summary>
    private async Task<Things> WithReview(Things things, string userName)
    {
        var round = Code(
            await desk.Do(
                userName,
                "/self-review/rounds",
                new
                {
                    title = "Tự soi quý IV",
                    owner = things.Unit,
                    units = new[] { things.Unit },
                    from = "2026-10-01",
                    through = "2026-11-20",
                    dueOn = "2026-12-15",
                    countersigner = "Superior",
                }
            )
        );
        var reviews = await desk.Read(userName, $"/self-review/rounds/{round}/reviews");
        return things with { Round = round, Review = Code(reviews.GetProperty("items")[0]) };
    }

    /// <summary>A plan of inspections and a draw, each of the unit and planned by its head.</summary>
    private async Task<Things> WithDraw(Things things, string userName)
    {
        var plan = new { year = "2026", owner = things.Unit };
        var draw = new
        {
            title = "Rút thăm",
            act = "Inspection",
            owner = things.Unit,
            under = things.Unit,
            count = "1",
        };
        return things with
        {
            InspectionPlan = Code(await desk.Do(userName, "/inspection-plans", plan)),
            Draw = Code(await desk.Do(userName, "/inspection-draws", draw)),
        };
    }

    private static string Code(JsonElement made) => made.GetProperty("code").GetString()!;

    private async Task<string> Delegate(string userName, string person) => (
            await desk.Do(
                userName,
                "/delegations",
                new
                {
                    person,
                    from = "2026-12-08",
                    until = "2026-12-20",
                    scope = "all",
                    reason = "Đi công tác",
                }
            )
        ).GetProperty("id").GetString()!;

    private async Task<string> Ask(string userName) =>
        (
            await desk.Do(
                userName,
                "/me/corrections",
                new { wrong = "Năm sinh 1970", right = "Năm sinh 1971" }
            )
        )
            .GetProperty("code")
            .GetString()!;

    private async Task<string> FileOf(string userName, string assignment) =>
        (await desk.Read(userName, $"/assignments/{assignment}"))
            .GetProperty("files")[0]
            .GetProperty("id")
            .GetString()!;

    private async Task<string> Foreign()
    {
        var issued = await desk.Do(
            "phochutich",
            "/assignments",
            new
            {
                title = "Quyết toán quý",
                work = "Tổng hợp",
                deliverable = "Báo cáo",
                leadUnit = Beside,
                accountable = "MANHPT",
                authority = "Được yêu cầu các ban gửi số liệu",
                deadline = "by",
                dueOn = "2026-12-18",
                sourceKind = "meeting",
                citation = "Giao ban tuần 48",
                sourceOn = "2026-11-23",
                sourceQuote = "Ban Tài chính quyết toán",
            }
        );
        var code = issued.GetProperty("code").GetString()!;
        await desk.Do("taichinh", $"/assignments/{code}/acknowledge");
        await desk.Do(
            "taichinh",
            $"/assignments/{code}/cooperation",
            new { unit = "BTG", question = "Cho số liệu" }
        );
        await desk.Send(
            "taichinh",
            $"/assignments/{code}/deliver",
            Desk.Form([("summary", "Xong")], "files", ("quyet-toan.txt", "số"u8.ToArray()))
        );
        return code;
    }
}
