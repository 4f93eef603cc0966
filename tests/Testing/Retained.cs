using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Testing;

/// <summary>This test shows that the rule of retention is carried out; a test of the architecture looks for one for each rule.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RetainsAttribute(string rule) : Attribute
{
    public string Rule { get; } = rule;
}

public static class Retained
{
    /// <summary>Carries the rule out as the program does each minute.</summary>
    public static Task<int> CarryOut(this TestProgram program, string rule) =>
        program.In(scope =>
            scope
                .GetServices<IDueWork>()
                .Single(work => work.Name == rule)
                .CarryOut(CancellationToken.None)
                .AllDone()
        );

    public static async Task<RetentionView> Rule(this TestProgram program, string rule) =>
        (
            await program.In(scope =>
                scope.GetRequiredService<RetentionBook>().All(CancellationToken.None)
            )
        ).Single(view => view.Rule.Code == rule);
}
