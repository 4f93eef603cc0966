using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <summary>A row of the table as it is typed or sent.</summary>
internal sealed record StepForm
{
    public string? Name { get; init; }

    /// <summary>A rule: role:head@lead-unit, role:clerk@unit:VP, post:Kế toán trưởng@unit:VP, role:head@unit-of:step-1, did:step-1, starter.</summary>
    public string? Who { get; init; }

    /// <summary>Number and symbol of the document that gives the authority.</summary>
    public string? Document { get; init; }

    public string? Provision { get; init; }

    /// <summary>Own, Decentralised or Delegated.</summary>
    public string? Authority { get; init; }

    public string? AnswersFor { get; init; }

    /// <summary>In working days (3 or 3wd) or working hours (4wh).</summary>
    public string? Within { get; init; }

    public IReadOnlyList<FieldForm?>? Fields { get; init; }

    /// <summary>Where a case goes from here by what was filled in; none, straight on; left out, as it is.</summary>
    public IReadOnlyList<BranchForm?>? Branches { get; init; }

    /// <summary>Names of fields of earlier steps.</summary>
    public IReadOnlyList<string?>? Inputs { get; init; }

    /// <summary>Identifiers of earlier steps.</summary>
    public IReadOnlyList<string?>? SendBackTo { get; init; }

    public bool? PassOn { get; init; }

    public bool? End { get; init; }

    /// <summary>Other units may be asked for their opinion.</summary>
    public bool? Consult { get; init; }

    /// <summary>Whoever started the case may be asked, once, for what is missing.</summary>
    public bool? Ask { get; init; }

    public bool? Pause { get; init; }

    /// <summary>Identifiers of steps that nobody may do who does this one.</summary>
    public IReadOnlyList<string?>? NotSameAs { get; init; }

    /// <summary>A new step: after which one; left out, last.</summary>
    public string? After { get; init; }

    /// <param name="step">The step to change; null = a new one.</param>
    public Outcome<PutStepRequest> Parse(string code, string? step, FieldReader read)
    {
        var name = read.Text("name", Name, Lengths.Title, StepFieldWords.Name);
        StepWho? who = null;
        if (!string.IsNullOrWhiteSpace(Who) && !StepWho.TryParse(Who, null, out who))
        {
            read.Wrong("who", StepFieldWords.Who);
        }

        var row = new StepRow("", name)
        {
            Who = who,
            Document = read.Text("document", Document, Lengths.Title, null),
            Provision = read.Text("provision", Provision, Lengths.Title, null),
            Authority = read.Choice(
                "authority",
                Authority,
                StepFieldWords.Choose,
                AuthorityKind.Own
            ),
            AnswersFor = read.Text("answersFor", AnswersFor, Lengths.Short, null),
            Within = Spans.Read(read, "within", Within, inDays: true),
            Fields = ReadFields(read),
            Branches = Branches is null ? null : ReadBranches(read),
            Inputs = Named(Inputs),
            SendBackTo = Named(SendBackTo),
            MayPassOn = PassOn is true,
            MayEnd = End is true,
            MayConsult = Consult is true,
            MayAsk = Ask is true,
            MayPause = Pause is true,
            NotSameAs = Named(NotSameAs),
        };
        var after = string.IsNullOrWhiteSpace(After) ? null : After.Trim();
        return read.Answer(() => new PutStepRequest(code, step, after, row));
    }

    private List<StepBranch> ReadBranches(FieldReader read) =>
        [
            .. (Branches ?? [])
                .OfType<BranchForm>()
                .Where(branch => branch.IsTyped)
                .Select(branch => new StepBranch(
                    read.Text("branches", branch.When, Lengths.Short, null) is { Length: > 0 } when
                        ? when
                        : null,
                    branch.To?.Trim() is { Length: > 0 } to && to != BranchForm.End ? to : null
                ))
                .OrderBy(branch => branch.When is null),
        ];

    private List<FormField> ReadFields(FieldReader read)
    {
        List<FormField> fields = [];
        foreach (var typed in (Fields ?? []).OfType<FieldForm>().Where(field => field.IsTyped))
        {
            var label = read.Text("fields", typed.Label, Lengths.Title, StepFieldWords.FieldLabel);
            var kind = FieldKind.Text;
            if (!string.IsNullOrWhiteSpace(typed.Kind))
            {
                if (FieldKindWords.Read(typed.Kind.Trim()) is { } known)
                {
                    kind = known;
                }
                else
                {
                    read.Wrong("fields", StepFieldWords.Choose);
                }
            }

            string[] options =
                kind is FieldKind.Choice
                    ?
                    [
                        .. (typed.Options ?? [])
                            .SelectMany(one => (one ?? "").Split(';'))
                            .Select(one => one.Trim())
                            .Where(one => one.Length > 0)
                            .Distinct(),
                    ]
                    : [];
            var name = string.IsNullOrWhiteSpace(typed.Name)
                ? FieldName.Of(label)
                : FieldName.Of(typed.Name);
            fields.Add(new(name, label, kind, typed.Required is true, options));
        }

        foreach (var sentence in FormRules.Wrong(fields))
        {
            read.Wrong("fields", sentence);
        }

        return fields;
    }

    private static string[] Named(IReadOnlyList<string?>? typed) =>
        [
            .. (typed ?? [])
                .Where(one => !string.IsNullOrWhiteSpace(one))
                .Select(one => one!.Trim())
                .Distinct(),
        ];
}
