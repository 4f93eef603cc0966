using System.Globalization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Operations;
using Chutri.Testing;

namespace Chutri.Processes.Tests.Laws;

/// <summary>Whatever is described and whatever people do with it, no case is lost and none is without a holder.</summary>
public sealed class RandomCasesTests
{
    private const int Processes = 4;
    private const int Acts = 70;

    private static readonly string[] Rules =
    [
        "starter",
        "role:head@lead-unit",
        "role:officer@unit:VP",
        "role:head@unit:BTC",
        "post:Chủ tịch@unit:LDLD",
        "did:step-1",
        "role:officer@unit-of:step-1",
    ];

    [Theory, OnBothDatabases]
    public async Task No_random_act_on_a_random_process_loses_a_case(DatabaseKind kind)
    {
        await using var office = await ProcessOffice.Start(kind);
        Caller[] people =
        [
            office.Linh,
            office.Van,
            office.Bao,
            office.Thanh,
            office.Hoa,
            office.Lan,
        ];
        var chance = new Random(20261130);
        List<string> cases = [];
        for (var one = 0; one < Processes; one++)
        {
            var process = await Described(office, chance);
            cases.Add(await office.Begun(process, people[chance.Next(people.Length)]));
            cases.Add(await office.Begun(process, people[chance.Next(people.Length)]));
        }

        var done = 0;
        for (var act = 0; act < Acts; act++)
        {
            var code = cases[chance.Next(cases.Count)];
            var open = await office.Open(code);
            if (open.Count > 0)
            {
                done += await Do(office, code, open[chance.Next(open.Count)], people, chance)
                    ? 1
                    : 0;
            }

            office.Program.Time.Advance(TimeSpan.FromMinutes(chance.Next(90)));
        }

        done.ShouldBeGreaterThan(Acts / 4);
        await office.LawsHold();
    }

    /// <summary>Steps one after another, and after the first of them perhaps some at once.</summary>
    private static async Task<string> Described(ProcessOffice office, Random chance)
    {
        var rows = Enumerable
            .Range(1, 2 + chance.Next(3))
            .Select(number =>
                ProcessOffice.Row(
                    string.Create(CultureInfo.InvariantCulture, $"Bước {number}"),
                    number == 1 ? "starter" : Rules[chance.Next(Rules.Length)]
                ) with
                {
                    SendBackTo = number > 1 && chance.Next(2) == 0 ? ["step-1"] : [],
                    MayPassOn = chance.Next(2) == 0,
                    MayEnd = chance.Next(4) == 0,
                    MayConsult = chance.Next(3) > 0,
                    MayAsk = chance.Next(3) > 0,
                    MayPause = chance.Next(3) > 0,
                }
            )
            .ToList();
        var code = await office.Described(rows);
        if (chance.Next(2) == 0)
        {
            (
                await office.Draw(code, await AtOnce(office, code), office.Thanh)
            ).Refusal.ShouldBeNull();
        }

        (
            await office.Run<PublishProcess, PublishProcessRequest, int>(new(code), office.Thanh)
        ).Refusal.ShouldBeNull();
        return code;
    }

    /// <summary>After the first step two more at once, joined before the second.</summary>
    private static async Task<string> AtOnce(ProcessOffice office, string code)
    {
        var model = await office.Model(code);
        var process = model.Process;
        var into = process.All("sequenceFlow").Single(flow => flow["sourceRef"] == "step-1");
        var after = into["targetRef"];
        process.Add("parallelGateway", "split");
        process.Add("parallelGateway", "join");
        into["targetRef"] = "split";
        foreach (var branch in new[] { "branch-a", "branch-b" })
        {
            process.Add("userTask", branch);
            model.Model.Refresh();
            model.Put(
                ProcessOffice.Row(branch, "role:officer@unit:VP") with
                {
                    Id = branch,
                    Within = WorkSpan.Hours(4),
                }
            );
            Connect("split", branch);
            Connect(branch, "join");
        }

        Connect("join", after!);
        model.Draw();
        return model.Write();

        void Connect(string from, string to)
        {
            var flow = process.Add("sequenceFlow", $"{from}-{to}");
            (flow["sourceRef"], flow["targetRef"]) = (from, to);
        }
    }

    private static async Task<bool> Do(
        ProcessOffice office,
        string code,
        CaseStepView step,
        Caller[] people,
        Random chance
    )
    {
        var number = step.Step.Number;
        var holder = people.FirstOrDefault(one => one.Person == step.Duty.Holder!.Person);
        var by = holder is not null && chance.Next(5) > 0 ? holder : people[chance.Next(6)];
        var outcome = chance.Next(16) switch
        {
            < 5 => holder is null
                ? await office.Run<TakeStep, TakeStepRequest, Done>(new(code, number), by)
                : await office.Complete(code, number, by),
            < 7 => await office.Run<SendBackStep, SendBackStepRequest, Done>(
                new(code, number, "step-1", "Làm lại"),
                by
            ),
            7 => await office.Run<HandStep, HandStepRequest, Done>(
                new(code, number, people[chance.Next(6)].Person!.Value, "Bận"),
                by
            ),
            8 => await office.Run<EndHere, EndHereRequest, Done>(new(code, number, "Thôi"), by),
            9 => await office.Run<ConsultUnits, ConsultUnitsRequest, Done>(
                new(code, number, [office.Board.Id], "Ý kiến?", 2, chance.Next(2) == 0),
                by
            ),
            10 => await office.Run<AskMissing, AskMissingRequest, Done>(
                new(code, number, "Thiếu đơn", 2),
                by
            ),
            11 => await office.Run<PauseStep, PauseStepRequest, Done>(
                new(code, number, "Chờ họp", office.Linh.Person),
                by
            ),
            12 => await office.Run<ResumeStep, ResumeStepRequest, Done>(new(code, number), by),
            13 or 14 => await Answer(office, code, people, chance),
            _ => await office.Complete(code, number, by),
        };
        return !outcome.Refused;
    }

    /// <summary>One of the questions of the case is answered or taken back, by anybody.</summary>
    private static async Task<Outcome<Done>> Answer(
        ProcessOffice office,
        string code,
        Caller[] people,
        Random chance
    )
    {
        var number = 1 + chance.Next(3);
        var by = people[chance.Next(people.Length)];
        return chance.Next(3) > 0
            ? await office.Run<AnswerQuestion, AnswerQuestionRequest, Done>(
                new(code, number, "Đây", []),
                by
            )
            : await office.Run<TakeQuestionBack, TakeQuestionBackRequest, Done>(
                new(code, number, "Thôi"),
                by
            );
    }
}
