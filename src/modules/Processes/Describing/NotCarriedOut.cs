using Chutri.Platform;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.Processes.Describing;

/// <summary>
/// What the engine would run and nobody here would ever answer: programs, messages, signals. A case would wait for it without a holder,
/// so a process with it is kept and shown, and not published.
/// </summary>
internal static class NotCarriedOut
{
    private static readonly HashSet<string> Kinds =
    [
        "serviceTask",
        "businessRuleTask",
        "sendTask",
        "receiveTask",
        "messageEventDefinition",
        "signalEventDefinition",
    ];

    public static IReadOnlyList<(string Element, Words Sentence)> In(BpmnElement process) =>
        [
            .. process
                .WithAllBelow()
                .Where(one => !one.IsCarried && Kinds.Contains(one.Kind))
                .Select(one => one.Id is null ? (BpmnElement)one.Parent! : one)
                .Distinct()
                .Select(one => (one.Id ?? one.Kind, Say(one.Name ?? one.Id ?? one.Kind))),
        ];

    private static Words Say(string name) =>
        new(
            $"“{name}”: chương trình khác, thông điệp và tín hiệu chưa chạy được ở đây. Hãy thay bằng bước do người làm.",
            $"“{name}”: other programs, messages and signals are not carried out here yet. Put a step there that a person does."
        );
}
