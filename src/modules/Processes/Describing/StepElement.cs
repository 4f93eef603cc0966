using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;

namespace Chutri.Processes.Describing;

/// <summary>A row of the table in its element: what docs/process-engine.md says of <c>chutri:step</c>, and the form's labels beside it.</summary>
internal static class StepElement
{
    private const char BetweenOptions = '\n';

    public static StepRow Read(BpmnElement task, IReadOnlyList<(string First, string Second)> apart)
    {
        var row = new StepRow(task.Id ?? "", task.Name ?? task.Id ?? "")
        {
            NotSameAs =
            [
                .. apart.Where(pair => pair.First == task.Id).Select(pair => pair.Second),
                .. apart.Where(pair => pair.Second == task.Id).Select(pair => pair.First),
            ],
        };
        if (Said(task) is not { } said)
        {
            return row;
        }

        var acts = Several(said["acts"]);
        return row with
        {
            Who = StepWho.TryParse(said["who"], null, out var who) ? who : null,
            Document = said["document"] ?? "",
            Provision = said["provision"] ?? "",
            Authority = said["authority"] switch
            {
                "decentralised" => AuthorityKind.Decentralised,
                "delegated" => AuthorityKind.Delegated,
                _ => AuthorityKind.Own,
            },
            AnswersFor = said["answersFor"] ?? "",
            Within = WorkSpan.TryParse(said["within"], null, out var span) ? span : null,
            SendBackTo = Several(said["sendBackTo"]),
            MayPassOn = acts.Contains("pass-on"),
            MayEnd = acts.Contains("end"),
            MayConsult = acts.Contains("consult"),
            MayAsk = acts.Contains("ask-applicant"),
            MayPause = acts.Contains("pause"),
            Fields = [.. Things(said, "output").Select(Field)],
            Inputs = [.. Things(said, "input").Select(one => one.Name!)],
        };
    }

    public static void Write(BpmnElement task, StepRow row)
    {
        task["name"] = row.Name;
        var said = Said(task) ?? Extensions(task).AddCarried(BpmnNames.Chutri, "step");
        said["who"] = row.Who?.ToString();
        said["document"] = Given(row.Document);
        said["provision"] = Given(row.Provision);
        said["authority"] = row.Authority.ToString().ToLowerInvariant();
        said["answersFor"] = Given(row.AnswersFor);
        said["within"] = row.Within?.ToString();
        said["acts"] = Given(string.Join(' ', Acts(said, row)));
        said["sendBackTo"] = Given(string.Join(' ', row.SendBackTo));
        foreach (var thing in Things(said, "output").Concat(Things(said, "input")).ToList())
        {
            said.Remove(thing);
        }

        foreach (var name in row.Inputs)
        {
            said.AddCarried(BpmnNames.Chutri, "input")["name"] = name;
        }

        foreach (var field in row.Fields)
        {
            Write(said.AddCarried(BpmnNames.Chutri, "output"), field);
        }
    }

    public static BpmnElement Extensions(BpmnElement of) =>
        of.First("extensionElements") ?? of.Add("extensionElements");

    private static void Write(BpmnElement output, FormField field)
    {
        output["name"] = field.Name;
        output["kind"] = field.Kind is FieldKind.File ? "file" : "field";
        output["required"] = field.IsRequired ? "true" : null;
        output["label"] = field.Label;
        output["type"] = field.Kind.Word();
        output["options"] = Given(string.Join(BetweenOptions, field.Options));
    }

    private static FormField Field(BpmnElement output) =>
        new(
            output.Name!,
            output["label"] ?? output.Name!,
            output["kind"] is "file"
                ? FieldKind.File
                : FieldKindWords.Read(output["type"]) ?? FieldKind.Text,
            output["required"] is "true",
            (output["options"] ?? "").Split(
                [BetweenOptions, ';'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        );

    /// <summary>What the table does not know stays as it was drawn.</summary>
    private static IEnumerable<string> Acts(BpmnElement said, StepRow row) =>
        [
            .. Several(said["acts"])
                .Except(["pass-on", "send-back", "end", "consult", "ask-applicant", "pause"]),
            .. If(row.MayPassOn, "pass-on"),
            .. If(row.SendBackTo.Count > 0, "send-back"),
            .. If(row.MayConsult, "consult"),
            .. If(row.MayAsk, "ask-applicant"),
            .. If(row.MayPause, "pause"),
            .. If(row.MayEnd, "end"),
        ];

    private static string[] If(bool may, string act) => may ? [act] : [];

    private static BpmnElement? Said(BpmnElement task) =>
        task.First("extensionElements")
            ?.Elements.FirstOrDefault(one => one is { Kind: "step", Namespace: BpmnNames.Chutri });

    private static IEnumerable<BpmnElement> Things(BpmnElement said, string kind) =>
        said.Elements.Where(one =>
            one.Namespace == BpmnNames.Chutri && one.Kind == kind && one.Name is { Length: > 0 }
        );

    private static string[] Several(string? words) =>
        (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
