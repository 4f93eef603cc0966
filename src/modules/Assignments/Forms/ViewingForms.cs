using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <param name="LimitedAs">personnel, inspection, or none: everybody sees it again.</param>
/// <param name="Viewers">Codes of all people who may see it.</param>
internal sealed record LimitViewersForm(
    string? LimitedAs,
    IReadOnlyList<string?>? Viewers,
    string? Reason
)
{
    public static LimitViewersForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull(IssueRules.LimitField),
            entry.All(LimitViewersRequest.ViewersField),
            entry.TextOrNull("reason")
        );

    public async Task<Outcome<LimitViewersRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var limit = LimitField.Read(LimitedAs, read, mustBeSaid: true);
        var viewers = await read.OptionalPeople(LimitViewersRequest.ViewersField, Viewers, stop);
        var reason = read.Text("reason", Reason, Lengths.Reason, FormWords.ReasonMissing);
        return read.Or(() => new LimitViewersRequest(code, limit, viewers, reason));
    }
}

/// <summary>How a form names the limit.</summary>
internal static class LimitField
{
    /// <param name="mustBeSaid">Left out is then no answer; otherwise it means none.</param>
    public static ViewLimit? Read(string? typed, FormReading read, bool mustBeSaid)
    {
        switch (typed)
        {
            case "personnel":
                return ViewLimit.Personnel;
            case "inspection":
                return ViewLimit.Inspection;
            case "none":
            case null or "" when !mustBeSaid:
                return null;
            default:
                read.Wrong(IssueRules.LimitField, FormWords.LimitMissing);
                return null;
        }
    }
}
