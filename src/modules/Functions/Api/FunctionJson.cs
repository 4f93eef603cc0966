using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions.Api;

/// <param name="Kind">Advise, Decide, Organise, Inspect, Report or Serve.</param>
/// <param name="Origin">Own, Delegated or Authorised.</param>
/// <param name="Decides">Who may decide.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Before">The function in whose place it stands.</param>
/// <param name="AwaitsHome">Its unit ended, and nobody has said yet whose it is.</param>
internal sealed record FunctionJson(
    Guid Id,
    UnitRefJson Unit,
    string Text,
    string Field,
    string Kind,
    string Origin,
    string? Decides,
    string? Source,
    Guid? Document,
    string? Provision,
    DateOnly From,
    DateOnly? Until,
    Guid? Before,
    bool AwaitsHome
)
{
    public static FunctionJson Of(KnownFunction function, UnitSummary unit) =>
        new(
            function.Id,
            UnitRefJson.Of(unit),
            function.Text,
            function.Field,
            function.Kind.ToString(),
            function.Origin.ToString(),
            function.Decides,
            function.Source,
            function.Document?.Value,
            function.Provision,
            function.From,
            function.Until,
            function.Before,
            function.AwaitsHome
        );
}

internal sealed record FunctionListJson(
    IReadOnlyList<FunctionJson> Items,
    string? Next,
    long Total
);

internal sealed record FunctionMadeJson(Guid Id);

/// <param name="LastDay">The last day on which it holds; left out, today.</param>
internal sealed record EndFunctionJson(string? LastDay, string? Reason);

/// <param name="Unit">Code of the unit whose it is.</param>
internal sealed record PlaceFunctionJson(string? Unit);
