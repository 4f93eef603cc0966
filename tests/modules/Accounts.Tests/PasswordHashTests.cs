using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Chutri.Accounts.Tests;

/// <summary>Whoever steals the database shall not guess passwords from it: each guess costs what the program's own check costs.</summary>
public sealed class PasswordHashTests
{
    [Fact]
    public void A_password_is_hashed_as_often_as_OWASP_asks()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new DatabaseChoice.Sqlite("unused.db"), TestProgram.Zone);
        foreach (var module in new Module[] { new OrganizationModule(), new AccountsModule() })
        {
            module.AddTo(services);
        }

        using var program = services.BuildServiceProvider();

        program
            .GetRequiredService<IOptions<PasswordHasherOptions>>()
            .Value.IterationCount.ShouldBe(210_000);
        var hash = program
            .GetRequiredService<IPasswordHasher<Account>>()
            .HashPassword(null!, "Chutri-2026");
        IterationsIn(hash).ShouldBe(210_000);
    }

    /// <summary>The framework's third format: one byte, then the algorithm and the count, four bytes each, most significant first.</summary>
    private static int IterationsIn(string hash) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(
            Convert.FromBase64String(hash).AsSpan(5, 4)
        );
}
