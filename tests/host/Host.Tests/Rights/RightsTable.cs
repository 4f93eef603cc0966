using System.Reflection;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Rights;

/// <summary>
/// By which act each door is gone through: of one that changes something the act of its operation; of a form the act of what it sends;
/// of the rest, what the list beside this file says.
/// </summary>
internal sealed class RightsTable
{
    public const string Everybody = "everybody";
    private const string Anywhere = "anywhere";
    private const string Parties = "parties";

    private readonly Dictionary<string, Act> acts;
    private readonly Dictionary<string, string[]> said;
    private readonly Dictionary<Door, string> known = [];

    public RightsTable(IServiceProvider services)
    {
        acts = services.GetServices<Act>().DistinctBy(act => act.Code).ToDictionary(a => a.Code);
        said = Lines()
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(parts => $"{parts[0]} {parts[1]}", parts => parts[2..]);
        var doors = Doors.Of(services);
        using var scope = services.CreateScope();
        foreach (var door in doors)
        {
            var code = said.GetValueOrDefault(door.ToString())?[0] ?? Derived(door, doors, scope);
            if (code is null)
            {
                Unsaid.Add(door.ToString());
            }
            else
            {
                known[door] = code;
            }
        }

        Needless =
        [
            .. said.Keys.Where(key => doors.All(door => door.ToString() != key)),
            .. said
                .Values.Select(line => line[0])
                .Where(code => code != Everybody && !acts.ContainsKey(code)),
        ];
    }

    public IReadOnlyCollection<Door> Known => known.Keys;

    /// <summary>Doors of which neither an operation nor the list says by which act.</summary>
    public List<string> Unsaid { get; } = [];

    /// <summary>Lines about doors or acts that there are not.</summary>
    public IReadOnlyList<string> Needless { get; }

    /// <summary>Null: everybody who is signed in.</summary>
    public Act? ActOf(Door door) => known[door] is Everybody ? null : acts[known[door]];

    /// <summary>Is it open to somebody of this role who stands over one unit: about what is in it, or what is beside it?</summary>
    public bool Expects(Door door, Role role, bool foreign) =>
        !Marked(door, Parties)
        && (
            ActOf(door) is not { } act
            || (
                Reaches(act, role)
                && (
                    act.ScopeOf(role) is Scope.All
                    || Marked(door, Anywhere)
                    || !(foreign || door.IsAboutTheWhole)
                )
            )
        );

    /// <summary>Does the role reach anything at all by the act, from a post over one unit?</summary>
    public bool Reaches(Act act, Role role) =>
        !act.NeedsPost || act.ScopeOf(role) is not (null or Scope.WholeOnly);

    public bool IsFoundFirst(Door door) => Marked(door, "found-first");

    private bool Marked(Door door, string mark) =>
        said.GetValueOrDefault(door.ToString())?.Skip(1).Contains(mark) is true;

    private static string[] Lines()
    {
        using var list = typeof(RightsTable).Assembly.GetManifestResourceStream("Doors.txt")!;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n');
    }

    private static string? Derived(Door door, IReadOnlyList<Door> doors, IServiceScope scope)
    {
        var sends =
            door.Method is "GET" && !door.IsApi
                ? doors.FirstOrDefault(one => one.Method is "POST" && one.Template == door.Template)
                : door;
        return sends is not null && ActsOf(sends, scope) is [var only] ? only : null;
    }

    private static List<string> ActsOf(Door door, IServiceScope scope) =>
        [
            .. door
                .Route.Metadata.OfType<MethodInfo>()
                .SelectMany(handler => handler.GetParameters())
                .Select(parameter => parameter.ParameterType)
                .Where(type =>
                    type.GetInterfaces()
                        .Any(one =>
                            one.IsGenericType
                            && one.GetGenericTypeDefinition() == typeof(IOperation<,>)
                        )
                )
                .Select(type =>
                    (Act)
                        type.GetProperty(nameof(IOperation<,>.Act))!
                            .GetValue(scope.ServiceProvider.GetRequiredService(type))!
                )
                .Select(act => act.Code)
                .Distinct(),
        ];
}
