using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>Which files some row names, read from the model: whatever keeps a digest calls it so.</summary>
internal static class FilesInUse
{
    private const string Digest = nameof(KeptFile.Sha256);

    private static readonly MethodInfo OfRows = typeof(FilesInUse).GetMethod(
        nameof(Named),
        BindingFlags.Static | BindingFlags.NonPublic
    )!;

    public static IEnumerable<IQueryable<string?>> In(AppDatabase db) =>
        from entity in db.Model.GetEntityTypes()
        where entity.ClrType != typeof(KeptFile) && entity.FindProperty(Digest) is not null
        select (IQueryable<string?>)OfRows.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!;

    private static IQueryable<string?> Named<TRow>(AppDatabase db)
        where TRow : class => db.Set<TRow>().Select(row => EF.Property<string?>(row, Digest));
}
