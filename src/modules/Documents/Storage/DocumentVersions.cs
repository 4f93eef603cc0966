using Chutri.Documents.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

/// <summary>A registered document changes with each fact of the register about it.</summary>
internal sealed class DocumentVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "documents";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop) =>
        Guid.TryParse(key, out var id)
        && await db.Set<RegisteredDocument>()
            .AnyAsync(document => document.Id == new DocumentId(id), stop)
            ? id
            : null;
}
