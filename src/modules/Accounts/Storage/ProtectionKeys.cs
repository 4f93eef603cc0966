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

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        db.Add(
            new ProtectionKey
            {
                Name = friendlyName,
                Xml = element.ToString(SaveOptions.DisableFormatting),
                MadeAt = time.GetUtcNow().UtcDateTime,
            }
        );
        db.SaveChanges();
    }
}

internal sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Name { get; init; } = "";

    public string Xml { get; init; } = "";

    public DateTime MadeAt { get; init; }
}
