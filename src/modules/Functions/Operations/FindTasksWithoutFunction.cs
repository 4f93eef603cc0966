using Chutri.Documents;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <param name="Provision">Path of the provision that gives it.</param>
/// <param name="Near">The function that comes nearest; null where none comes near at all.</param>
internal sealed record TaskWithoutFunction(string Title, string Provision, FoundFunction? Near);

/// <param name="Read">How many tasks were read out of the document.</param>
internal sealed record DirectiveGaps(
    DocumentSummary Document,
    int Read,
    IReadOnlyList<TaskWithoutFunction> Tasks
);

/// <summary>What a directive asks for and no unit is there for.</summary>
internal sealed class FindTasksWithoutFunction(
    DocumentDirectory documents,
    Registers registers,
    Searching searching,
    UnitDirectory units
)
{
    /// <returns>Null where there is no such document.</returns>
    public async Task<DirectiveGaps?> Run(DocumentId id, CancellationToken stop)
    {
        if (await documents.Find(id, stop) is not { } document)
        {
            return null;
        }

        var tasks = await documents.TasksAsRead(id, stop);
        var register = await registers.Read(stop);
        var statements = await searching.Compared(stop);
        var all = await units.All(stop);
        var without = tasks
            .Select(task =>
            {
                var leads = statements.Leads($"{task.Title}. {task.Quote}", 1);
                return (Task: task, Best: leads is [var best] ? best : null);
            })
            .Where(one => one.Best is not { Score: >= LeadSuggestions.WorthAsking });
        return new(
            document,
            tasks.Count,
            [
                .. without.Select(one => new TaskWithoutFunction(
                    one.Task.Title,
                    one.Task.ProvisionPath,
                    one.Best is { Score: > 0 } best && register.Of(best.Because) is var function
                        ? new(function, all[function.Unit])
                        : null
                )),
            ]
        );
    }
}
