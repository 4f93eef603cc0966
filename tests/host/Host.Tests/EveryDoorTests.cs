using System.Reflection;
using Chutri.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests;

/// <summary>What a person can do on a page, a program can do by the API, and the other way round.</summary>
public sealed class EveryDoorTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    /// <summary>Acts of the pages alone, each with the reason.</summary>
    private static readonly Dictionary<string, string> OnPagesOnly = new()
    {
        ["SignIn"] = "a program brings a token instead",
        ["SignInByPasskey"] = "a program brings a token instead",
        ["AddPasskey"] = "a device makes it, which a browser asks",
        ["SignOut"] = "a token ends on its day, or is revoked",
        ["ChoosePost"] = "a token stands for one post",
        ["FoundAuthority"] = "done once, by the first person, before anybody has a token",
        ["SetPasswordByLink"] = "the link is for a person who cannot enter",
    };

    [Fact]
    public void Every_act_of_the_pages_is_an_act_of_the_interface_but_for_the_reasons_given()
    {
        var pages = OperationsOf(api: false);

        pages.Count.ShouldBeGreaterThan(40);
        pages.Except(OperationsOf(api: true)).ShouldBe(OnPagesOnly.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_act_of_the_interface_is_an_act_of_the_pages() =>
        OperationsOf(api: true).Except(OperationsOf(api: false)).ShouldBeEmpty();

    /// <summary>The operations that the routes with a change ask for, themselves or through what puts them together.</summary>
    private HashSet<string> OperationsOf(bool api) =>
        [
            .. demonstration
                .Program.Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(route =>
                    ApiAddresses.MethodsOf(route).Any(method => method is not ("GET" or "HEAD"))
                    && IsApi(route) == api
                )
                .SelectMany(route => route.Metadata.OfType<MethodInfo>())
                .SelectMany(handler => handler.GetParameters())
                .SelectMany(parameter => WithParts(parameter.ParameterType))
                .Where(IsOperation)
                .Select(operation => operation.Name),
        ];

    private static bool IsApi(RouteEndpoint route) =>
        route.RoutePattern.RawText!.TrimStart('/').StartsWith("api/v1", StringComparison.Ordinal);

    private static IEnumerable<Type> WithParts(Type asked) =>
        IsOperation(asked)
            ? [asked]
            : asked
                .GetConstructors()
                .SelectMany(made => made.GetParameters())
                .Select(part => part.ParameterType);

    /// <summary>Those that only look change nothing.</summary>
    private static bool IsOperation(Type type) =>
        !typeof(ILook).IsAssignableFrom(type)
        && type.GetInterfaces()
            .Any(one =>
                one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOperation<,>)
            );
}
