using Chutri.Platform;
using Chutri.Privacy.Model;
using Chutri.VietnameseText;

namespace Chutri.Privacy.Operations;

/// <summary>What was typed into the form of a request, on the page and in the API alike.</summary>
internal sealed record AskCorrectionForm(string? Wrong, string? Right)
{
    public Outcome<AskCorrectionRequest> Parse()
    {
        var errors = new List<FieldError>();
        var wrong = Typed.Text("wrong", Wrong, Needed.Wrong, errors);
        var right = Typed.Text("right", Right, Needed.Right, errors);
        return errors.Count > 0 ? Refusal.Invalid(errors) : new AskCorrectionRequest(wrong, right);
    }
}

/// <param name="Corrected">Was it corrected? "true" or "false".</param>
/// <param name="Answer">What was changed, or why nothing was.</param>
internal sealed record AnswerCorrectionForm(string? Corrected, string? Answer)
{
    public Outcome<AnswerCorrectionRequest> Parse(string code)
    {
        var errors = new List<FieldError>();
        if (!bool.TryParse(Corrected, out var corrected))
        {
            errors.Add(new("corrected", Needed.Corrected));
        }

        var answer = Typed.Text("answer", Answer, Needed.Answer, errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new AnswerCorrectionRequest(code, corrected, answer);
    }
}

file static class Typed
{
    public static string Text(string field, string? typed, Words needed, List<FieldError> errors)
    {
        var text = Normalising.Normalise(typed ?? "").Trim();
        if (text.Length == 0)
        {
            errors.Add(new(field, needed));
        }
        else if (text.Length > CorrectionRequest.LongestText)
        {
            errors.Add(new(field, Needed.Shorter));
        }

        return text;
    }
}

file static class Needed
{
    public static Words Wrong { get; } = new("Hãy ghi điều gì đang sai.", "Say what is wrong.");
    public static Words Right { get; } =
        new("Hãy ghi thế nào mới đúng.", "Say what would be right.");
    public static Words Corrected { get; } =
        new("Hãy chọn đã sửa hay không sửa.", "Choose whether it was corrected.");
    public static Words Answer { get; } =
        new(
            "Hãy ghi đã sửa gì, hoặc vì sao không sửa.",
            "Say what was changed, or why nothing was."
        );
    public static Words Shorter { get; } =
        new(
            $"Hãy viết ngắn hơn: nhiều nhất {CorrectionRequest.LongestText} ký tự.",
            $"Write less: at most {CorrectionRequest.LongestText} characters."
        );
}
