using System.Reflection;
using System.Runtime.CompilerServices;
using Chutri.Platform;

namespace Chutri.Docs;

/// <summary>
/// One refusal of each kind that the program can give, with invented people and things in its sentence: what is read from the
/// members that make refusals cannot be forgotten, as a list beside them would be.
/// </summary>
internal static class RefusalSamples
{
    private const BindingFlags Declared =
        BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["code"] = "NV-2026-000412",
        ["unit"] = "Ban Tổ chức",
        ["unitName"] = "Ban Tổ chức",
        ["person"] = "Nguyễn Văn An",
        ["by"] = "Nguyễn Văn An",
        ["decidedByName"] = "Nguyễn Văn An",
        ["userName"] = "vanthu",
        ["name"] = "Ban Tổ chức",
        ["title"] = "Trưởng ban",
    };

    public static IEnumerable<(Refusal Refusal, Type From)> In(IEnumerable<Assembly> assemblies) =>
        from assembly in assemblies
        from type in assembly.GetTypes()
        where type != typeof(Refusal) && !type.ContainsGenericParameters
        from member in type.GetMembers(Declared)
        where !member.IsDefined(typeof(CompilerGeneratedAttribute))
        let refusal = Of(member)
        where refusal is not null
        select (refusal, type);

    /// <summary>What the members of one type make.</summary>
    public static IEnumerable<T> Made<T>(Type type)
        where T : class =>
        type.GetMethods(Declared)
            .Where(method => method.ReturnType == typeof(T))
            .Select(Made)
            .OfType<T>();

    private static Refusal? Of(MemberInfo member) =>
        member switch
        {
            PropertyInfo { PropertyType: var type } property when type == typeof(Refusal) =>
                (Refusal?)property.GetValue(null),
            FieldInfo { FieldType: var type } field when type == typeof(Refusal) => (Refusal?)
                field.GetValue(null),
            MethodInfo { IsSpecialName: false, ContainsGenericParameters: false } method
                when method.ReturnType == typeof(Refusal) && !IsOfFile(method) => (Refusal?)Made(
                method
            ),
            _ => null,
        };

    /// <summary>Its code is the reader's: those are listed for themselves.</summary>
    private static bool IsOfFile(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType.Name: "ReadingFailure" }];

    private static object? Made(MethodInfo method)
    {
        try
        {
            return method.Invoke(null, [.. method.GetParameters().Select(part => Sample(part))]);
        }
        catch (TargetInvocationException)
        {
            return null; // it asks more of its values than a sample has: a judgement, whose refusals stand elsewhere
        }
    }

    /// <summary>A value of the type, with invented people and things in it.</summary>
    public static object? Value(Type type) => Sample(type, "", 0);

    private static object? Sample(ParameterInfo parameter) =>
        Sample(parameter.ParameterType, parameter.Name ?? "", 0);

    private static object? Sample(Type type, string name, int depth)
    {
        var asked = Nullable.GetUnderlyingType(type) ?? type;
        return asked == typeof(string) ? Texts.GetValueOrDefault(name, "…")
            : asked == typeof(Words) ? new Words("…", "…")
            : asked == typeof(int) ? 3
            : asked == typeof(long) ? 3L
            : asked == typeof(bool) ? false
            : asked == typeof(DateOnly) ? new DateOnly(2026, 11, 25)
            : asked == typeof(DateTime) ? new DateTime(2026, 11, 25, 2, 5, 0, DateTimeKind.Utc)
            : asked == typeof(TimeZoneInfo) ? TimeZoneInfo.Utc
            : asked == typeof(Caller)
                ? new Caller
                {
                    Name = "Nguyễn Văn An",
                    Title = "Chuyên viên",
                    Post = PostId.New(),
                    Door = Door.Api,
                }
            : asked == typeof(Act) ? JournalActs.See
            : asked == typeof(Guid) ? new Guid("0197f000-0000-7000-8000-000000000001")
            : asked.IsEnum
                ? Enum.GetValuesAsUnderlyingType(asked).GetValue(0) is { } first
                        ? Enum.ToObject(asked, first)
                    : null
            : asked == typeof(double) ? 0.5
            : asked == typeof(decimal) ? 0.5m
            : asked.IsValueType && asked.GetConstructors().Length == 0
                ? Activator.CreateInstance(asked)
            : asked.IsAssignableFrom(typeof(string[])) ? new[] { "…" }
            : ElementOf(asked) is { } element ? ListOf(element, depth)
            : Composed(asked, depth);
    }

    private static Type? ElementOf(Type type) =>
        type is { IsInterface: true, IsGenericType: true }
        && type.GetGenericArguments() is [var element]
        && type.IsAssignableFrom(element.MakeArrayType())
            ? element
            : null;

    private static Array ListOf(Type element, int depth)
    {
        var list = Array.CreateInstance(element, depth > 2 ? 0 : 1);
        if (list.Length > 0)
        {
            list.SetValue(Sample(element, "", depth + 1), 0);
        }

        return list;
    }

    private static object? Composed(Type type, int depth)
    {
        if (type.IsInterface || type.IsAbstract || type.IsArray || depth > 2)
        {
            return null;
        }

        var maker = type.GetConstructors().MaxBy(made => made.GetParameters().Length);
        return maker is null
            ? Filled(RuntimeHelpers.GetUninitializedObject(type), depth)
            : maker.Invoke([
                .. maker
                    .GetParameters()
                    .Select(part => Sample(part.ParameterType, part.Name ?? "", depth + 1)),
            ]);
    }

    /// <summary>A thing that only its own rules make: its texts and days, without any rule.</summary>
    private static object Filled(object thing, int depth)
    {
        foreach (
            var field in thing
                .GetType()
                .GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
                .Where(field => !field.FieldType.IsPrimitive)
        )
        {
            var name = field.Name.Split('<', '>') is [_, var property, ..] ? property : field.Name;
            field.SetValue(thing, Sample(field.FieldType, name, depth + 1));
        }

        return thing;
    }
}
