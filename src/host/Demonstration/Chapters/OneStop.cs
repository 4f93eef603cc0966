using System.Text;
using Chutri.Demonstration.Telling;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// Five procedures of the federation and of a ward, and a file in every state: waiting for papers, refused, still at the counter (one
/// new, one late), under way, late with a letter of apology, to be handed out, handed out and rated, stopped.
/// </summary>
internal sealed class OneStop(Stage stage, Timeline timeline, Cast cast)
{
    private const string Federation = "VP";
    private const string Settling = "CSPL";
    private const string Ward = "PDM";

    /// <summary>Working days that the longest procedure here is promised within.</summary>
    private const int Promised = 5;

    /// <summary>More than what is promised: whatever day it is today, the letter of apology is signed before it.</summary>
    private const int LateFor = Promised + 3;

    /// <summary>From the day of the letter: reaches beyond today, so that nothing is late a second time.</summary>
    private const int GivenMore = 6;

    private static readonly Applicant[] People =
    [
        new("Nguyễn Thị Hiên", "0912 000 101", "", "Tổ 4, phường Đông Mai"),
        new("Phạm Quốc Trung", "0912 000 102", "", "Khu nhà ở công nhân Vạn Thành"),
        new("Lê Thị Bích Vân", "", "", "Tổ 9, phường Đông Mai"),
        new("Công ty TNHH Bao bì Thuận Phát", "0203 000 104", "", "Khu công nghiệp Sông Vân"),
    ];

    private readonly Dictionary<string, string> texts = TextFile
        .Rows("mot-cua.txt")
        .ToDictionary(row => row[0], row => row[1]);

    public void Plan()
    {
        timeline.On(timeline.Day(-50), Describe);
        timeline.On(timeline.Day(-45), () => HandedOver("1.001193", 0, [0, 1]));
        timeline.On(timeline.Day(-30), () => HandedOver("CĐ-02", 1, [0, 1]));
        timeline.On(timeline.Calendar.AddWorkingDays(timeline.LastDay, -LateFor), Late);
        timeline.On(timeline.Day(-9), Stopped);
        timeline.On(timeline.Day(-6), () => Settled("1.004873", 2, [0]));
        timeline.On(timeline.Day(-4), () => Written(TakeInDecision.Ask, "CĐ-02", 1, "wrong"));
        timeline.On(timeline.Day(-3), () => Written(TakeInDecision.Refuse, "CĐ-03", 3, "outside"));
        timeline.On(timeline.Day(-4), () => TakeIn("1.004873", 1, [0]));
        timeline.On(timeline.Day(-1), () => Passed("1.001193", 0, [0, 1]));
        timeline.On(timeline.LastDay, () => TakeIn("1.001193", 2, [0, 1]));
        timeline.On(timeline.Day(-1), () => TakeIn("CĐ-01", 3, [0, 1, 2]));
    }

    private Caller Clerk(string procedure) =>
        char.IsAsciiDigit(procedure[0])
            ? cast.As("lienhtk", Ward, timeline.Now)
            : cast.As("nhunglt", Federation, timeline.Now);

    private async Task Describe()
    {
        var federation = await Process(
            "LDLD",
            Federation,
            cast.Head(cast.Unit(Federation), timeline.Now)!,
            Settling
        );
        var ward = await Process("PDM", Ward, cast.Head(cast.Unit(Ward), timeline.Now)!, Ward);
        var file = TextFile
            .Read("thu-tuc.csv")
            .Replace(";LDLD", $";{federation}", StringComparison.Ordinal)
            .Replace(";PDM\n", $";{ward}\n", StringComparison.Ordinal);
        var clerk = cast.As("nhunglt", Federation, timeline.Now);
        var read = await stage.Do<
            ReadProcedureFile,
            ListRequest<ProcedureRow>,
            ListPreview<ProcedureRow>
        >(new("danh-muc-thu-tuc.csv", Encoding.UTF8.GetBytes(file)), clerk);
        await stage.Do<WriteProcedureFile, Guid, ListCounts>(read.Id, clerk);
    }

    private async Task<string> Process(string key, string owner, Caller head, string settling)
    {
        var code = await stage.Do<DescribeProcess, DescribeProcessRequest, string>(
            new(texts[key], cast.Unit(owner), WorkSpan.Days(3)),
            head
        );
        StepRow[] rows =
        [
            Row("pass", "starter"),
            Row("settle", $"role:officer@unit:{settling}") with
            {
                MayEnd = true,
            },
            Row("sign", $"role:head@unit:{settling}"),
        ];
        foreach (var row in rows)
        {
            await stage.Do<PutStep, PutStepRequest, string>(new(code, null, null, row), head);
        }

        await stage.Do<PublishProcess, PublishProcessRequest, int>(new(code), head);
        return code;
    }

    private StepRow Row(string key, string who) =>
        new("", texts[key])
        {
            Who = StepWho.Parse(who, null),
            Document = texts["document"],
            Provision = texts[key + "-provision"],
            AnswersFor = texts[key + "-answers"],
            Within = WorkSpan.Days(1),
        };

    private Task<string> TakeIn(string procedure, int who, int[] papers) =>
        Decide(procedure, who, papers, TakeInDecision.Accept, "");

    private Task<string> Written(TakeInDecision decision, string procedure, int who, string note) =>
        Decide(procedure, who, [0], decision, texts[note]);

    /// <param name="papers">Places in the list of the procedure.</param>
    private async Task<string> Decide(
        string procedure,
        int who,
        int[] papers,
        TakeInDecision decision,
        string note
    )
    {
        var asked = PaperLine.Of(
            await stage.Ask<AppDatabase, string>(db =>
                db.Set<Procedure>()
                    .Where(one => one.Code == procedure)
                    .Select(one => one.Papers)
                    .SingleAsync(stage.Stop)
            )
        );
        return await stage.Do<TakeIn, TakeInRequest, string>(
            new(
                null,
                procedure,
                People[who],
                [.. papers.Select(place => asked[place].Name)],
                decision,
                note
            ),
            Clerk(procedure)
        );
    }

    private async Task<string> Passed(string procedure, int who, int[] papers)
    {
        var code = await TakeIn(procedure, who, papers);
        await Do(code, Clerk(procedure));
        return code;
    }

    private async Task<string> Settled(string procedure, int who, int[] papers)
    {
        var unit = char.IsAsciiDigit(procedure[0]) ? Ward : Settling;
        var code = await Passed(procedure, who, papers);
        await Do(code, cast.Officers(cast.Unit(unit), timeline.Now)[0]);
        await Do(code, cast.Head(cast.Unit(unit), timeline.Now)!);
        return code;
    }

    private async Task HandedOver(string procedure, int who, int[] papers)
    {
        var code = await Settled(procedure, who, papers);
        timeline.On(
            timeline.Calendar.AddWorkingDays(timeline.Now, 1),
            async () =>
            {
                await stage.Do<HandOverResult, HandOverRequest>(new(code, null), Clerk(procedure));
                var secret = await stage.Ask<AppDatabase, string>(db =>
                    db.Set<Dossier>()
                        .Where(one => one.Code == code)
                        .Select(one => one.Secret)
                        .SingleAsync(stage.Stop)
                );
                await stage.Do<RateDossier, RateRequest>(
                    new(code, secret, Rating.VeryGood),
                    Caller.Program
                );
            }
        );
    }

    private async Task Late()
    {
        var code = await Passed("CĐ-01", 3, [0, 1, 2]);
        var due = timeline.Calendar.AddWorkingDays(timeline.Now, Promised);
        timeline.On(
            due,
            () =>
                stage.Do<SignApology, SignApologyRequest, int>(
                    new(
                        code,
                        texts["late-cause"],
                        texts["late-where"],
                        timeline.Calendar.AddWorkingDays(due, GivenMore)
                    ),
                    cast.Head(cast.Unit(Federation), timeline.Now)!
                )
        );
    }

    private async Task Stopped()
    {
        var code = await Passed("CĐ-03", 1, [0]);
        var officer = cast.Officers(cast.Unit(Settling), timeline.Now)[0];
        var (of, number) = await At(code);
        await stage.Do<TakeStep, TakeStepRequest>(new(of, number), officer);
        await stage.Do<EndHere, EndHereRequest>(new(of, number, texts["withdrawn"]), officer);
    }

    /// <summary>The step at which it is, taken first where several could do it: the ward has one officer.</summary>
    private async Task Do(string code, Caller by)
    {
        var (of, number) = await At(code);
        if (by.Role is Role.Officer && by.Unit == cast.Unit(Settling))
        {
            await stage.Do<TakeStep, TakeStepRequest>(new(of, number), by);
        }

        await stage.Do<CompleteStep, CompleteStepRequest>(
            new(
                of,
                number,
                new Dictionary<string, CaseValue>(),
                new Dictionary<string, IReadOnlyList<SentFile>>()
            ),
            by
        );
    }

    private Task<(string Case, int Number)> At(string code) =>
        stage.Ask<AppDatabase, (string, int)>(async db =>
        {
            var one = await db.Set<Dossier>()
                .Where(dossier => dossier.Code == code)
                .Select(dossier => new { dossier.Case, dossier.CaseCode })
                .SingleAsync(stage.Stop);
            var number = await db.Set<CaseStep>()
                .Where(step => step.Case == one.Case && step.Ending == null)
                .Select(step => step.Number)
                .SingleAsync(stage.Stop);
            return (one.CaseCode!, number);
        });
}
