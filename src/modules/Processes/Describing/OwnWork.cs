using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Describing;

/// <summary>
/// Steps that whoever starts a case may come to decide in their own matter: the rule looks in their own unit, and nothing keeps the two
/// apart. It may be meant so; then nobody has to change anything.
/// </summary>
internal static class OwnWork
{
    public static IEnumerable<(string Element, Words Sentence)> In(
        ProcessTable table,
        WorkProcess process
    )
    {
        List<StepRow> begun = [];
        foreach (var step in table.Steps)
        {
            if (step.Who is StepWho.Starter)
            {
                begun.Add(step);
            }
            else if (
                step.Who is StepWho.Post post
                && IsTheirs(post.Unit, begun)
                && begun.Find(one => !AreApart(process, one.Id, step.Id)) is { } own
            )
            {
                yield return (step.Id, MayBeOwn(step.Name, own.Name));
            }
        }
    }

    private static bool IsTheirs(WhichUnit unit, List<StepRow> begun) =>
        unit switch
        {
            WhichUnit.OfCase named => named.Name == StartCase.LeadUnit && begun.Count > 0,
            WhichUnit.OfStep step => begun.Exists(one => one.Id == step.Step),
            _ => false,
        };

    private static bool AreApart(WorkProcess process, string one, string other) =>
        process.Apart.Any(pair =>
            (pair.First == one && pair.Second == other)
            || (pair.First == other && pair.Second == one)
        );

    private static Words MayBeOwn(string step, string own) =>
        new(
            $"“{step}” tìm người trong chính đơn vị của người bắt đầu, nên có khi chính người bắt đầu làm: tự duyệt việc của mình. Nếu phải là hai người, hãy chọn “Phải khác người với các bước: {own}”; khi đó, nếu người đứng đầu tự bắt đầu thì bước này lên cấp trên.",
            $"“{step}” looks in the unit of whoever started the case, so it may be the starter, who then decides in their own matter. Where it must be two people, choose “Never the same person as at: {own}”; a head who starts a case then has it decided by the next above."
        );
}
