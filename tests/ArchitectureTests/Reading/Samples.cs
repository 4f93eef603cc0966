using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Chutri.Platform;

namespace Chutri.ArchitectureTests.Reading;

/// <summary>Values to try something with, made from the types alone: one with everything present, one with everything absent.</summary>
internal static partial class Samples
{
    private const BindingFlags Made =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly DateTime Moment = new(2026, 11, 25, 2, 30, 0, DateTimeKind.Utc);
    private static readonly Guid Id = Guid.Parse("0193614e-5a00-7000-8000-000000000001");

    /// <summary>What the text samples look like: "the name".</summary>
    [GeneratedRegex(@"\bthe [A-Za-z]+\b")]
    public static partial Regex Given();

    /// <exception cref="NotSupportedException">No value of this type can be made.</exception>
    public static object? Make(Type type, bool present, string name = "value") =>
        Make(type, present, name, depth: 0);

    public static object? MakeFor(ParameterInfo parameter, bool present) =>
        present || !MayBeNull(parameter)
            ? Make(parameter.ParameterType, present, parameter.Name!)
            : null;

    private static object? Make(Type type, bool present, string name, int depth)
    {
        if (depth > 6)
        {
            throw new NotSupportedException($"{type} holds itself");
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return present ? Make(inner, present, name, depth) : null;
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(present ? values.Length - 1 : 0);
        }

        return Simple(type, present, name)
            ?? Several(type, present, name, depth)
            ?? Whole(type, present, depth);
    }

    private static object? Simple(Type type, bool present, string name) =>
        type == typeof(string) ? "the " + name
        : type == typeof(bool) ? present
        : type == typeof(int) ? (present ? 3 : 1)
        : type == typeof(long) ? (present ? 3L : 1L)
        : type == typeof(decimal) ? 12.5m
        : type == typeof(double) ? 0.5
        : type == typeof(char) ? 'x'
        : type == typeof(Guid) ? Id
        : type == typeof(DateOnly) ? DateOnly.FromDateTime(Moment)
        : type == typeof(DateTime) ? Moment
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(Moment)
        : type == typeof(TimeOnly) ? new TimeOnly(9, 30)
        : type == typeof(TimeSpan) ? TimeSpan.FromMinutes(15)
        : type == typeof(Type) ? typeof(string)
        : type == typeof(Words) ? new Words("từ " + name, "the " + name)
        : null;

    private static object? Several(Type type, bool present, string name, int depth)
    {
        if (!type.IsAssignableTo(typeof(IEnumerable)))
        {
            return null;
        }

        if (type.IsArray)
        {
            return Filled(type.GetElementType()!, present, name, depth);
        }

        if (type is { IsGenericType: true } && type.GetGenericArguments() is [var item])
        {
            var filled = Filled(item, present, name, depth);
            return type.IsInstanceOfType(filled)
                ? filled
                : Activator.CreateInstance(
                    type.IsInterface ? typeof(HashSet<>).MakeGenericType(item) : type,
                    filled
                );
        }

        if (type is { IsGenericType: true } && type.GetGenericArguments() is [var key, var value])
        {
            var map = (IDictionary)
                Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
            if (present)
            {
                map.Add(
                    Make(key, present, name, depth + 1)!,
                    Make(value, present, name, depth + 1)
                );
            }

            return map;
        }

        return null;
    }

    private static Array Filled(Type item, bool present, string name, int depth)
    {
        var filled = Array.CreateInstance(item, present ? 1 : 0);
        if (present)
        {
            filled.SetValue(Make(item, present, name, depth + 1), 0);
        }

        return filled;
    }

    private static object Whole(Type type, bool present, int depth)
    {
        if (type.IsAbstract || type.IsInterface)
        {
            var kinds = type
                .Assembly.GetTypes()
                .Where(kind => !kind.IsAbstract && kind.IsAssignableTo(type))
                .ToArray();
            return kinds.Length == 0
                ? throw new NotSupportedException($"{type} has no kinds")
                : Whole(kinds[present ? ^1 : 0], present, depth);
        }

        var constructor = type.GetConstructors(Made)
            .Where(made => made.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderByDescending(made => made.GetParameters().Length)
            .FirstOrDefault();
        if (constructor is null && !type.IsValueType)
        {
            throw new NotSupportedException($"{type} cannot be made");
        }

        var parameters = constructor?.GetParameters() ?? [];
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. parameters.Select(part => Part(part, present, depth))]);
        foreach (var property in type.GetProperties(Made).Where(NeedsSetting(parameters)))
        {
            property.SetValue(made, Make(property.PropertyType, present, property.Name, depth + 1));
        }

        return made;
    }

    private static Func<PropertyInfo, bool> NeedsSetting(ParameterInfo[] parameters) =>
        property =>
            property.IsDefined(typeof(RequiredMemberAttribute))
            && !Array.Exists(
                parameters,
                part => part.Name!.Equals(property.Name, StringComparison.OrdinalIgnoreCase)
            );

    private static object? Part(ParameterInfo part, bool present, int depth) =>
        present || !MayBeNull(part)
            ? Make(part.ParameterType, present, part.Name!, depth + 1)
            : null;

    private static bool MayBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState is NullabilityState.Nullable;
}
