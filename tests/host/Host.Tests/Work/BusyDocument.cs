namespace Chutri.Host.Tests.Work;

/// <summary>A plan in several versions, cited by others, with proposals, some of them issued.</summary>
internal sealed class BusyDocument(Desk desk)
{
    private const int DemandsAtFirst = 4;
    private const int Steps = 4;
    private int demands = DemandsAtFirst;

    public string Id { get; private set; } = "";

    /// <summary>A proposal that nobody decides on.</summary>
    public string Waiting { get; private set; } = "";

    public async Task Register()
    {
        Id = await Register(PlanPaper.With(demands));
        Waiting = await Propose(accept: false);
        await Grow(1);
        await Grow(1);
        await Grow(1);
    }

    /// <summary>In several steps, so that issued work rests on several versions.</summary>
    public async Task GrowInSteps(int many)
    {
        for (var step = 0; step < Steps; step++)
        {
            await Grow(many / Steps);
        }
    }

    /// <summary>So many more provisions in a new version, so many more proposals, issued ones, and documents that cite it.</summary>
    private async Task Grow(int many)
    {
        await AddVersion(many);
        for (var time = 0; time < many; time++)
        {
            await Propose(accept: true);
        }

        await desk.Do("phochutich", $"/documents/{Id}/issue");
        for (var time = 0; time < many; time++)
        {
            await Propose(accept: time % 2 == 0);
            await Register(PlanPaper.Citing(desk.Next()));
        }

        await desk.Do(
            "vanthu",
            $"/documents/{Id}/set-aside",
            new { provisionPath = $"{demands}", reason = "Không giao việc" }
        );
    }

    private async Task AddVersion(int more)
    {
        demands += more;
        await desk.Send(
            "vanthu",
            $"/documents/{Id}/versions",
            Desk.Form([("reason", "Bổ sung")], "files", ("ke-hoach.txt", PlanPaper.With(demands)))
        );
    }

    private async Task<string> Register(byte[] paper)
    {
        var answer = await desk.Send(
            "vanthu",
            "/documents",
            Desk.Form([], "files", ("ke-hoach.txt", paper))
        );
        return answer.GetProperty("files")[0].GetProperty("document").GetString()!;
    }

    private async Task<string> Propose(bool accept)
    {
        var added = await desk.Do(
            "vanthu",
            $"/documents/{Id}/proposals",
            new
            {
                provisionPath = "1",
                proposal = new
                {
                    title = $"Việc rút ra số {desk.Next()}",
                    leads = (string[])[BusyAssignment.Lead],
                    accountable = BusyAssignment.Accountable,
                    cooperating = (string[])["BTCH"],
                    deadline = "by",
                    dueOn = "2026-12-18",
                    deliverable = "Báo cáo",
                    authority = "Được yêu cầu các ban gửi số liệu",
                },
            }
        );
        var id = added.GetProperty("id").GetString()!;
        if (accept)
        {
            await desk.Do("vanthu", $"/documents/{Id}/proposals/{id}/accept", new { });
        }

        return id;
    }
}
