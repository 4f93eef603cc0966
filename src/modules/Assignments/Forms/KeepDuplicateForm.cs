using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Web;
using Chutri.Platform;

namespace Chutri.Assignments.Forms;

/// <param name="Other">Code of the assignment that looks like the same work.</param>
/// <param name="Reason">Why both are needed.</param>
internal sealed record KeepDuplicateForm(string? Other, string? Reason)
{
    public Outcome<KeepDuplicateRequest> Parse(string code)
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(Other))
        {
            errors.Add(new("other", FormWords.OtherMissing));
        }

        var reason = Reason?.Trim() ?? "";
        if (reason.Length == 0)
        {
            errors.Add(new("reason", DuplicateWords.NeedsReason));
        }
        else if (reason.Length > Lengths.Reason)
        {
            errors.Add(new("reason", AssignmentRefusals.TooLong(Lengths.Reason)));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new KeepDuplicateRequest(code, Other!.Trim(), reason);
    }
}
