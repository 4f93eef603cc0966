using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chutri.Platform;

/// <summary>The same meaning of identifiers, moments and closed sets on both databases.</summary>
internal static class StorageConventions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        foreach (var type in typeof(IId<>).Assembly.GetTypes().Where(IsId))
        {
            conventions
                .Properties(type)
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }

        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary>A moment as both databases keep it: to the microsecond.</summary>
    public static DateTime Stored(DateTime value) =>
        value.Kind is DateTimeKind.Utc
            ? new DateTime(
                value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond),
                DateTimeKind.Utc
            )
            : throw new InvalidOperationException("Only UTC moments are stored");

    private static bool IsId(Type type) =>
        type.IsValueType
        && type.GetInterfaces()
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class IdConverter<TId>()
        : ValueConverter<TId, Guid>(id => id.Value, value => Of(value))
        where TId : struct, IId<TId>
    {
        private static TId Of(Guid value) => TId.Of(value);
    }

    /// <summary>SQLite would store a local moment silently, PostgreSQL refuses it: refuse on both.</summary>
    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(
            value => Stored(value),
            value => DateTime.SpecifyKind(value, DateTimeKind.Utc)
        );
}
