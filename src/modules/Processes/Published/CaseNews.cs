using Chutri.Platform;

namespace Chutri.Processes;

/// <summary>Something that happened to a case: other modules listen to what is said here.</summary>
public abstract record CaseFact(Guid Case, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Case];
}

/// <summary>By which authority something was done: as the process says it of the step.</summary>
/// <param name="Kind">Own, Decentralised or Delegated.</param>
public sealed record ActedBy(string Document, string Provision, string Kind)
{
    public Words Say()
    {
        var where = Provision.Length > 0 ? $"{Provision}, {Document}" : Document;
        return Document.Length == 0
            ? new("", "")
            : Kind switch
            {
                "Decentralised" => new(
                    $" (thẩm quyền được phân cấp: {where})",
                    $" (decentralised authority: {where})"
                ),
                "Delegated" => new(
                    $" (thẩm quyền được ủy quyền: {where})",
                    $" (delegated authority: {where})"
                ),
                _ => new($" (thẩm quyền: {where})", $" (authority: {where})"),
            };
    }
}

public sealed record CaseStopped(Guid Case, string Code, string? Step, string Reason, ActedBy By)
    : CaseFact(Case, Code)
{
    public override string? Why => Reason;

    public override Words Sentence() =>
        Step is { } step
            ? new(
                $"dừng hồ sơ {Code} ở bước “{step}”{By.Say().Vietnamese}",
                $"ended the case {Code} at the step “{step}”{By.Say().English}"
            )
            : new(
                $"dừng hồ sơ {Code} từ bên ngoài quy trình",
                $"ended the case {Code} from outside the process"
            );
}

public sealed record CaseEnded(Guid Case, string Code) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new($"kết thúc hồ sơ {Code} theo quy trình", $"brought the case {Code} to its end");
}

/// <param name="Number">Of the question; what is missing stands there alone, for whoever takes part.</param>
public sealed record MissingAsked(Guid Case, string Code, string Step, int Number, ActedBy By)
    : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"yêu cầu bổ sung hồ sơ {Code} (câu hỏi số {Number}) ở bước “{Step}”, thời hạn tạm dừng{By.Say().Vietnamese}",
            $"asked for what is missing in {Code} (question {Number}) at the step “{Step}”; its time stands{By.Say().English}"
        );
}

public sealed record MissingGiven(Guid Case, string Code, int Number, PersonId? Asker)
    : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"bổ sung hồ sơ {Code} (câu hỏi số {Number})",
            $"gave what was missing in {Code} (question {Number})"
        );
}

/// <summary>What was missing is waited for no more: whoever asked took it back, or the step is over.</summary>
public sealed record MissingTakenBack(Guid Case, string Code, int Number) : CaseFact(Case, Code)
{
    public override Words Sentence() =>
        new(
            $"không yêu cầu bổ sung hồ sơ {Code} nữa (câu hỏi số {Number})",
            $"asks no more for what was missing in {Code} (question {Number})"
        );
}
