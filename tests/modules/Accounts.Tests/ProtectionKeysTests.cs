using System.Xml.Linq;
using Chutri.Accounts.Storage;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Tests;

/// <summary>Nodes that start together on an empty database seal cookies under one key.</summary>
public sealed class ProtectionKeysTests
{
    [Theory, OnBothDatabases]
    public async Task Of_many_keys_made_at_the_same_moment_one_is_kept_and_a_later_one_again(
        DatabaseKind kind
    )
    {
        await using var program = await AccountsProgram.Start(kind);
        var keys = new ProtectionKeys(
            program.Program.Services.GetRequiredService<IServiceScopeFactory>(),
            program.Program.Time
        );

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(node => Task.Run(() => keys.StoreElement(new XElement("key"), $"{node}")))
        );
        keys.GetAllElements().Count.ShouldBe(1);

        program.Program.Time.Advance(TimeSpan.FromDays(88));
        keys.StoreElement(new XElement("key"), "later");
        keys.GetAllElements().Count.ShouldBe(2);
    }
}
