using System.Text.Json;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.Extensions.Primitives;

namespace Chutri.Processes.Forms;

/// <summary>Something done while trying a process, as it is sent.</summary>
/// <param name="Step">Identifier of the open step.</param>
/// <param name="What">done, back, end, wait; left out, done.</param>
/// <param name="To">back: to which step.</param>
/// <param name="Values">What is filled in, by the names of the fields, as it is typed.</param>
internal sealed record TriedActForm(
    string? Step,
    string? What,
    string? To,
    IReadOnlyDictionary<string, string?>? Values
)
{
    /// <summary>What is sent in the place of a file: none is kept while trying.</summary>
    private const string SomeFile = "…";

    public TriedAct? Parse(ProcessTable table, FieldReader read)
    {
        if (
            int.TryParse(What, out _)
            || !Enum.TryParse<TriedWhat>(
                What ?? nameof(TriedWhat.Done),
                ignoreCase: true,
                out var what
            )
        )
        {
            read.Wrong("acts", StepFieldWords.Choose);
            return null;
        }

        var step = Step ?? "";
        if (what is not TriedWhat.Done)
        {
            return new(step, what, To, new Dictionary<string, CaseValue>());
        }

        if (table.Step(step) is not { } row)
        {
            read.Wrong("acts", StepFieldWords.NoSuchStep(step));
            return null;
        }

        var entry = new FormEntry(
            (Values ?? new Dictionary<string, string?>()).Select(one =>
                KeyValuePair.Create(one.Key, new StringValues(one.Value))
            )
        );
        var filled = FilledForm.Values(row.Fields, entry, read);
        foreach (var field in row.Fields.Where(field => field.Kind is FieldKind.File))
        {
            filled[field.Name] = CaseValue.Of(SomeFile);
        }

        return new(step, what, null, filled);
    }
}

/// <summary>All that was done so far, each look anew.</summary>
/// <param name="Acts">In their order, at most 200.</param>
internal sealed record TryForm(IReadOnlyList<TriedActForm?>? Acts)
{
    private const int Longest = 200_000;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>As the page carries it along; null where it was changed on the way and cannot be read.</summary>
    public static TryForm? Read(string text)
    {
        if (text.Length == 0)
        {
            return new([]);
        }

        try
        {
            return text.Length > Longest ? null : JsonSerializer.Deserialize<TryForm>(text, Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Web);

    public Outcome<IReadOnlyList<TriedAct>> Parse(ProcessTable table, FieldReader read)
    {
        var acts = Acts ?? [];
        if (acts.Count > TryProcess.Most)
        {
            read.Wrong("acts", StepFieldWords.TooManyActs(TryProcess.Most));
        }

        List<TriedAct> parsed =
        [
            .. acts.Take(TryProcess.Most)
                .OfType<TriedActForm>()
                .Select(act => act.Parse(table, read))
                .OfType<TriedAct>(),
        ];
        return read.Answer<IReadOnlyList<TriedAct>>(() => parsed);
    }
}
