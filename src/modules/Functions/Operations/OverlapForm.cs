using Chutri.Functions.Model;
using Chutri.Platform;

namespace Chutri.Functions.Operations;

/// <param name="Verdict">overlap, boundary, chain or different.</param>
/// <param name="Note">For a boundary: who does which part. Else why, where there is something to say.</param>
internal sealed record OverlapForm(string? Verdict, string? Note)
{
    public Outcome<JudgeOverlapRequest> Parse(Guid id)
    {
        var errors = new List<FieldError>();
        if (
            !Enum.TryParse<Verdict>(Verdict, ignoreCase: true, out var verdict)
            || !Enum.IsDefined(verdict)
        )
        {
            errors.Add(new("verdict", OverlapRefusals.NeedsVerdict));
        }

        var note = FunctionFormReading.Text(
            "note",
            Note,
            Lengths.Reason,
            errors.Count == 0 && verdict is Model.Verdict.Boundary
                ? OverlapRefusals.NeedsBoundary
                : null,
            errors
        );
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new JudgeOverlapRequest(id, verdict, note);
    }
}
