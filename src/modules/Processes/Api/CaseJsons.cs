using Chutri.Duties;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;

namespace Chutri.Processes.Api;

/// <param name="Items">The newest first.</param>
/// <param name="Next">Key of the next page; null on the last.</param>
internal sealed record CaseListJson(IReadOnlyList<CaseLineJson> Items, string? Next, long Total);

/// <param name="State">open, ended, cancelled.</param>
/// <param name="Due">By when the whole is promised.</param>
internal sealed record CaseLineJson(
    string Code,
    string Title,
    string Process,
    string Unit,
    string Starter,
    string State,
    DateOnly Started,
    DateOnly? Due,
    DateOnly? Ended,
    IReadOnlyList<OpenStepJson> At
)
{
    public static CaseLineJson Of(CaseLine line) =>
        new(
            line.Code,
            line.Title,
            line.ProcessTitle,
            line.Unit,
            line.Starter,
            line.State.Word(),
            line.StartedOn,
            line.DueOn,
            line.EndedOn,
            [.. line.At.Select(step => new OpenStepJson(step.Name, step.Holder, step.Due))]
        );
}

/// <param name="Holder">Person and unit; the unit alone as long as nobody has taken it.</param>
internal sealed record OpenStepJson(string Name, string Holder, DateOnly? Due);
