using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Chutri.Platform;

/// <summary>The model depends on who contributed tables: one process may hold several sets of modules, as the tests do.</summary>
internal sealed class ModelOfTables : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (
            context.GetType(),
            context is AppDatabase database ? database.Contributors : "",
            designTime
        );
}
