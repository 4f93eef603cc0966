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

    /// <summary>The rule; null where nothing is chosen yet, or what is chosen lacks something that is then said, once.</summary>
    public async Task<string?> Rule(FieldReader read, UnitDirectory units, CancellationToken stop)
    {
        var isWhole = true;
        Need(Kind is LeadUnit or UnitOfStep or FixedUnit, "whoRole", Role, StepFieldWords.Role);
        Need(Kind is FixedPost, "whoPost", Post, StepFieldWords.Post);
        Need(Kind is SameAs or UnitOfStep, "whoStep", Step, StepFieldWords.SameStep);
        var unit = Kind is FixedUnit or FixedPost ? await Code(read, units, stop) : "";
        if (!isWhole || unit is null)
        {
            return null;
        }

        switch (Kind)
        {
            case null:
                return null;
            case Starter:
                return new StepWho.Starter().ToString();
            case SameAs:
                return $"did:{Step}";
            case LeadUnit:
                return $"role:{Role}@{StartCase.LeadUnit}";
            case UnitOfStep:
                return $"role:{Role}@unit-of:{Step}";
            case FixedUnit:
                return $"role:{Role}@unit:{unit}";
            case FixedPost:
                return $"post:{Post!.Replace('@', ' ')}@unit:{unit}";
            default:
                read.Wrong("whoKind", StepFieldWords.Who);
                return null;
        }

        void Need(bool asked, string field, string? typed, Words needed)
        {
            if (asked && string.IsNullOrWhiteSpace(typed))
            {
                read.Wrong(field, needed);
                isWhole = false;
            }
        }
    }

    private async Task<string?> Code(FieldReader read, UnitDirectory units, CancellationToken stop)
    {
        var id = await read.Unit("whoUnit", Unit, StepFieldWords.Unit, stop);
        return (await units.Find(id, stop))?.Code;
    }
}
