using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>
/// What Chutri adds to a task, inside <c>extensionElements</c>:
/// <c>&lt;chutri:step who="role:head@lead-unit" document="…" provision="…" authority="own" answersFor="…" within="3wd" acts="send-back consult" sendBackTo="a b"&gt;</c>
/// with <c>&lt;chutri:input name="…" kind="field" required="true"/&gt;</c> and <c>&lt;chutri:output …/&gt;</c> in it.
/// </summary>
internal static class StepReader
{
    private static readonly Dictionary<string, StepAct> Acts = new()
    {
        ["pass-on"] = StepAct.PassOn,
        ["send-back"] = StepAct.SendBack,
        ["consult"] = StepAct.Consult,
        ["ask-applicant"] = StepAct.AskApplicant,
        ["pause"] = StepAct.Pause,
        ["end"] = StepAct.End,
    };

    public static ProcessStep Of(BpmnElement task, FindingList findings)
    {
        var step = new ProcessStep(task.Id ?? task.Kind, CompilerFindings.Title(task));
        var said = task.First("extensionElements")
            ?.Elements.FirstOrDefault(one => one is { Kind: "step", Namespace: BpmnNames.Chutri });
        if (said is null)
        {
            return step;
        }

        return step with
        {
            Who = Parsed<StepWho>(task, said, "who", findings),
            Within = Parsed<WorkSpan>(task, said, "within", findings),
            Authority = Authority(task, said, findings),
            AnswersFor = said["answersFor"] ?? "",
            Acts = ActsOf(task, said, findings),
            SendBackTo = Words(said["sendBackTo"]),
            Inputs = [.. Things(task, said, "input", findings)],
            Outputs = [.. Things(task, said, "output", findings)],
        };
    }

    internal static string[] Words(string? text) =>
        (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static T? Parsed<T>(
        BpmnElement owner,
        BpmnElement said,
        string name,
        FindingList findings
    )
        where T : class, IParsable<T>
    {
        if (said[name] is not { } text)
        {
            return null;
        }

        if (T.TryParse(text, null, out var value))
        {
            return value;
        }

        Unreadable(owner, name, text, findings);
        return null;
    }

    private static StepAuthority? Authority(
        BpmnElement task,
        BpmnElement said,
        FindingList findings
    )
    {
        if (string.IsNullOrWhiteSpace(said["document"]))
        {
            return null;
        }

        AuthorityKind? kind = said["authority"] switch
        {
            "own" or null => AuthorityKind.Own,
            "decentralised" => AuthorityKind.Decentralised,
            "delegated" => AuthorityKind.Delegated,
            _ => null,
        };
        if (kind is null)
        {
            Unreadable(task, "authority", said["authority"]!, findings);
            return null;
        }

        return new(said["document"]!, said["provision"] ?? "", kind.Value);
    }

    private static HashSet<StepAct> ActsOf(BpmnElement task, BpmnElement said, FindingList findings)
    {
        HashSet<StepAct> all = [];
        foreach (var word in Words(said["acts"]))
        {
            if (Acts.TryGetValue(word, out var act))
            {
                all.Add(act);
            }
            else
            {
                Unreadable(task, "acts", word, findings);
            }
        }

        return all;
    }

    private static IEnumerable<StepThing> Things(
        BpmnElement task,
        BpmnElement said,
        string direction,
        FindingList findings
    )
    {
        foreach (
            var thing in said.Elements.Where(one =>
                one.Namespace == BpmnNames.Chutri && one.Kind == direction
            )
        )
        {
            ThingKind? kind = thing["kind"] switch
            {
                "field" or null => ThingKind.Field,
                "file" => ThingKind.File,
                "draft" => ThingKind.Draft,
                _ => null,
            };
            if (kind is { } known && thing.Name is { Length: > 0 } name)
            {
                yield return new(name, known, thing["required"] is "true");
            }
            else
            {
                Unreadable(task, direction, thing["kind"] ?? "", findings);
            }
        }
    }

    private static void Unreadable(
        BpmnElement owner,
        string name,
        string text,
        FindingList findings
    ) =>
        findings.Add(
            CompilerFindings.CannotRun(
                owner,
                "unreadable-step",
                $"“{CompilerFindings.Title(owner)}”: không hiểu “{text}” trong “{name}”.",
                $"“{CompilerFindings.Title(owner)}”: “{text}” in “{name}” means nothing here."
            )
        );
}
