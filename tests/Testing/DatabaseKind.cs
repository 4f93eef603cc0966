using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Chutri.Testing;

public enum DatabaseKind
{
    Sqlite,
    Postgres,

    /// <summary>A server set up for Vietnamese: its own order of letters is the dictionary's and not that of bytes.</summary>
    PostgresInVietnamese,
}

/// <summary>Runs a theory once on each database: <c>[Theory, OnBothDatabases] public async Task …(DatabaseKind kind)</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            new TheoryDataRow(DatabaseKind.Sqlite),
            new TheoryDataRow(DatabaseKind.Postgres),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

/// <summary>Runs a theory also on a server whose language orders letters otherwise: for lists, their pages and what is looked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnServersOfAnyLanguageAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            .. Enum.GetValues<DatabaseKind>().Select(kind => new TheoryDataRow(kind)),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
