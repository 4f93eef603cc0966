using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web;

/// <summary>Parts of an address that are no value of their kind; a handler written at build time answers 400 to an optional one without saying which.</summary>
internal static class UnreadableParameters
{
    private static readonly MethodInfo reads = typeof(UnreadableParameters).GetMethod(
        nameof(Reads),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static IReadOnlyList<FieldError> Of(HttpContext context) =>
        [
            .. from parameter in context
                .GetEndpoint()
                ?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
                ?? []
            where parameter.HasTryParse
            let sent = Sent(context, parameter.Name)
            where sent.Length > 0 && !IsValue(parameter.ParameterInfo.ParameterType, sent)
            select new FieldError(
                JsonNamingPolicy.CamelCase.ConvertName(parameter.Name),
                UnreadableWords.NotItsValue(sent)
            ),
        ];

    private static string Sent(HttpContext context, string name) =>
        context.GetRouteValue(name)?.ToString() ?? context.Request.Query[name].ToString();

    private static bool IsValue(Type type, string sent)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        return kind.IsEnum
            ? Enum.TryParse(kind, sent, ignoreCase: true, out _)
            : !typeof(IParsable<>).MakeGenericType(kind).IsAssignableFrom(kind)
                || (bool)reads.MakeGenericMethod(kind).Invoke(null, [sent])!;
    }

    private static bool Reads<TValue>(string sent)
        where TValue : IParsable<TValue> =>
        TValue.TryParse(sent, CultureInfo.InvariantCulture, out _);
}
