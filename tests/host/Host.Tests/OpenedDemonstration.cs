using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>The whole program over the demonstration, for tests that only look.</summary>
public sealed class OpenedDemonstration(ToldDemonstration told) : IAsyncLifetime
{
    internal WholeProgram Program { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Program = await WholeProgram.Open(told.Copy());

    internal Task<Browser> As(string userName) => Program.SignIn(userName);

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
