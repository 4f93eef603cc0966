using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <summary>A process as it is typed or sent.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Owner">Code of the unit that answers for it.</param>
/// <param name="Promise">Within how many working days the whole is promised; left out, nothing is.</param>
internal sealed record ProcessForm(string? Title, string? Owner, string? Promise)
{
    public async Task<Outcome<DescribeProcessRequest>> Parse(
        FieldReader read,
        CancellationToken stop
    )
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.Title);
        var owner = await read.Unit("owner", Owner, StepFieldWords.Owner, stop);
        var promise = Spans.Read(read, "promise", Promise, inDays: true);
        return read.Answer(() => new DescribeProcessRequest(title, owner, promise));
    }

    public Outcome<ChangeProcessRequest> Parse(string code, FieldReader read)
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.Title);
        var promise = Spans.Read(read, "promise", Promise, inDays: true);
        return read.Answer(() => new ChangeProcessRequest(code, title, promise));
    }
}
