using System.Text.Json;
using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A decision about the structure: recorded when made, carried out on its day.</summary>
internal sealed class Reorganization : IVersioned
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private Reorganization() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public ReorganizationKind Kind { get; private init; }

    public ReorganizationState State { get; private set; }

    public DateOnly On { get; private init; }

    public string Decision { get; private init; } = "";

    /// <summary>What it does, in one sentence of each language, with the names of the day it was recorded.</summary>
    public string Vietnamese { get; private init; } = "";

    public string English { get; private init; } = "";

    public string RecordedBy { get; private init; } = "";

    public DateTime RecordedAt { get; private init; }

    public DateTime? SettledAt { get; private set; }

    /// <summary>Why it could not be carried out on its day; it stays planned until somebody mends or cancels it.</summary>
    public string? ProblemVietnamese { get; private set; }

    public string? ProblemEnglish { get; private set; }

    public string Plan { get; private init; } = "{}";

    public int Version { get; private set; }

    public Words Summary => new(Vietnamese, English);

    public ReorganizationPlan Read() => JsonSerializer.Deserialize<ReorganizationPlan>(Plan, Json)!;

    public static Reorganization Of(
        ReorganizationPlan plan,
        Words summary,
        Caller caller,
        Moment now
    ) =>
        new()
        {
            Kind = plan.Kind,
            On = plan.On,
            Decision = plan.Decision,
            Vietnamese = summary.Vietnamese,
            English = summary.English,
            RecordedBy = caller.Name,
            RecordedAt = now.Utc,
            Plan = JsonSerializer.Serialize(plan, Json),
        };

    public void CarriedOut(Moment now) =>
        (State, SettledAt, ProblemVietnamese, ProblemEnglish) = (
            ReorganizationState.CarriedOut,
            now.Utc,
            null,
            null
        );

    public void CouldNot(Words problem) =>
        (ProblemVietnamese, ProblemEnglish) = (problem.Vietnamese, problem.English);

    public Outcome<ReorganizationCancelled> Cancel(string reason, Moment now)
    {
        if (State is not ReorganizationState.Planned)
        {
            return OrganizationRefusals.NotPlanned(State.Name());
        }

        (State, SettledAt) = (ReorganizationState.Cancelled, now.Utc);
        return new ReorganizationCancelled(
            Id,
            [.. Read().Named.Select(unit => unit.Value)],
            Vietnamese,
            English,
            On,
            reason
        );
    }
}
