using System.Data;
using System.Xml.Linq;
using Chutri.Platform;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Storage;

/// <summary>
/// The keys under which cookies and form marks are sealed, kept in the database: every node opens what another sealed, and a
/// restart signs nobody out.
/// </summary>
internal sealed class ProtectionKeys(IServiceScopeFactory scopes, TimeProvider time)
    : IXmlRepository
{
    private static readonly TimeSpan Just = TimeSpan.FromMinutes(5);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        return
        [
            .. db.Set<ProtectionKey>()
                .AsNoTracking()
                .OrderBy(key => key.Id)
                .Select(key => key.Xml)
                .AsEnumerable()
                .Select(xml => XElement.Parse(xml)),
        ];
    }

    /// <summary>
    /// Of nodes that make a key at the same moment (the first start of two, a key that grows old) one is kept, and all use it: a
    /// node looks for keys that others made only now and then, and until then would know nobody who signed in elsewhere.
    /// </summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            StoreUnlessJustMade(element, friendlyName);
        }
        catch (Exception other) when (StorageFaults.IsCollision(other))
        {
            // Another node's is kept.
        }
    }

    private void StoreUnlessJustMade(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        using var transaction = db.Database.BeginTransaction(IsolationLevel.Serializable);
        var justNow = time.GetUtcNow().UtcDateTime - Just;
        if (db.Set<ProtectionKey>().Any(key => key.MadeAt > justNow))
        {
            return;
        }

        db.Add(
            new ProtectionKey
            {
                Name = friendlyName,
                Xml = element.ToString(SaveOptions.DisableFormatting),
                MadeAt = time.GetUtcNow().UtcDateTime,
            }
        );
        db.SaveChanges();
        transaction.Commit();
    }
}

internal sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Name { get; init; } = "";

    public string Xml { get; init; } = "";

    public DateTime MadeAt { get; init; }
}
