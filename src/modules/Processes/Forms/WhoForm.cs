using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <summary>Who does a step, as the page asks for it in four plain questions; the rule is made of the answers.</summary>
internal sealed record WhoForm(string? Kind, string? Role, string? Post, string? Unit, string? Step)
{
    public const string Starter = "starter";
    public const string LeadUnit = "lead-unit";
    public const string FixedUnit = "unit";
    public const string UnitOfStep = "unit-of-step";
    public const string FixedPost = "post";
    public const string SameAs = "did";

    public static WhoForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("whoKind"),
            entry.TextOrNull("whoRole"),
            entry.TextOrNull("whoPost"),
            entry.TextOrNull("whoUnit"),
            entry.TextOrNull("whoStep")
        );

    public static WhoForm Of(StepWho? who) =>
        who switch
        {
            StepWho.Starter => new(Starter, null, null, null, null),
            StepWho.SameAs same => new(SameAs, null, null, null, same.Step),
            StepWho.Post { IsRole: false, Unit: WhichUnit.Fixed unit } post => new(
                FixedPost,
                null,
                post.Name,
                unit.Code,
                null
            ),
            StepWho.Post { Unit: WhichUnit.Fixed unit } role => new(
                FixedUnit,
                role.Name,
                null,
                unit.Code,
                null
            ),
            StepWho.Post { Unit: WhichUnit.OfStep step } role => new(
                UnitOfStep,
                role.Name,
                null,
                null,
                step.Step
            ),
            StepWho.Post role => new(LeadUnit, role.Name, null, null, null),
            _ => new(null, null, null, null, null),
        };

    /// <summary>The rule; null where nothing is chosen yet, or what is chosen lacks something that is then said.</summary>
    public async Task<string?> Rule(Typing read, UnitDirectory units, CancellationToken stop)
    {
        switch (Kind)
        {
            case null:
                return null;
            case Starter:
                return new StepWho.Starter().ToString();
            case SameAs:
                Need("whoStep", Step, StepFieldWords.SameStep, read);
                return $"did:{Step}";
            case LeadUnit:
                Need("whoRole", Role, StepFieldWords.Role, read);
                return $"role:{Role}@{StartCase.LeadUnit}";
            case UnitOfStep:
                Need("whoRole", Role, StepFieldWords.Role, read);
                Need("whoStep", Step, StepFieldWords.SameStep, read);
                return $"role:{Role}@unit-of:{Step}";
            case FixedUnit:
                Need("whoRole", Role, StepFieldWords.Role, read);
                return $"role:{Role}@unit:{await Code(read, units, stop)}";
            case FixedPost:
                Need("whoPost", Post, StepFieldWords.Post, read);
                return $"post:{Post?.Replace('@', ' ')}@unit:{await Code(read, units, stop)}";
            default:
                read.Wrong("whoKind", StepFieldWords.Who);
                return null;
        }
    }

    private async Task<string> Code(Typing read, UnitDirectory units, CancellationToken stop)
    {
        var id = await read.Unit("whoUnit", Unit, StepFieldWords.Unit, stop);
        return (await units.Find(id, stop))?.Code ?? "?";
    }

    private static void Need(string field, string? typed, Words needed, Typing read)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            read.Wrong(field, needed);
        }
    }
}
