using System.Net;
using System.Net.Http.Json;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Host.Tests.Rights;

/// <summary>Every door of the program as every role, in the own and in a foreign subtree, against the table of rights.</summary>
public sealed class RightsMatrixTests(RightsOffice office) : IClassFixture<RightsOffice>
{
    private const string RoleMayNot = "role-may-not";
    private const string ToldRefused = "alert-refused";

    private readonly RightsTable table = new(office.Services);

    [Fact]
    public void Each_door_has_its_act_by_its_operation_or_in_the_list()
    {
        table.Unsaid.ShouldBeEmpty();
        table.Needless.ShouldBeEmpty();
        table.Known.Count.ShouldBeGreaterThan(240);
    }

    [Fact]
    public async Task Each_role_sees_what_the_table_says_in_the_own_subtree_and_in_a_foreign_one()
    {
        var wrong = new List<string>();
        foreach (var door in table.Known.Where(door => door.Method is "GET"))
        {
            foreach (var (role, foreign) in Cells(door))
            {
                var address = Things.Fill(
                    door.Template,
                    foreign ? office.OtherThings : office.OwnThings
                );
                var answer = await Doors.Ask(office.As(role), address);
                if (!Agrees(door, answer, table.Expects(door, role, foreign)))
                {
                    wrong.Add(Said(door, role, foreign, answer.Status));
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_role_is_refused_what_the_table_does_not_give_it()
    {
        var wrong = new List<string>();
        foreach (var door in Changes())
        {
            var act = table.ActOf(door)!;
            foreach (var role in office.Roles)
            {
                // Whoever may not is tried on what is there, whoever may on what is not: nothing is changed either way.
                var may = table.Reaches(act, role);
                using var answer = await Send(role, door, may ? new() : office.OwnThings);
                var text = await Said(role, answer);
                var refused =
                    text.Contains(RoleMayNot, StringComparison.Ordinal)
                    || (!may && answer.StatusCode is HttpStatusCode.Forbidden)
                    || (
                        !may
                        && table.IsFoundFirst(door)
                        && (
                            answer.StatusCode
                            is HttpStatusCode.NotFound
                                or HttpStatusCode.BadRequest
                        )
                    );
                if (refused == may || (int)answer.StatusCode >= 500)
                {
                    wrong.Add(Said(door, role, foreign: false, answer.StatusCode));
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_role_changes_anything_in_a_foreign_subtree_that_its_right_does_not_reach()
    {
        var wrong = new List<string>();
        var tried = 0;
        foreach (
            var door in Changes().Where(door => door.IsAboutSomething && !door.IsAboutTheWhole)
        )
        {
            var act = table.ActOf(door)!;
            foreach (
                var role in office.Roles.Where(role =>
                    act.ScopeOf(role) is Scope.OwnUnit or Scope.UnitAndBelow
                )
            )
            {
                tried++;
                using var answer = await Send(role, door, office.OtherThings);
                var led = answer.StatusCode is HttpStatusCode.Found;
                var refused = led
                    ? (await Said(role, answer)).Contains(ToldRefused, StringComparison.Ordinal)
                    : (int)answer.StatusCode is >= 400 and < 500;
                if (!refused)
                {
                    wrong.Add(Said(door, role, foreign: true, answer.StatusCode));
                }
            }
        }

        tried.ShouldBeGreaterThan(150);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_comes_through_any_door()
    {
        using var visitor = office.Visit();
        var wrong = new List<string>();
        foreach (var door in table.Known)
        {
            using var request = new HttpRequestMessage(
                new(door.Method),
                Things.Fill(door.Template, office.OwnThings)
            );
            request.Content = door.Method is "GET" ? null : JsonContent.Create(new { });
            using var answer = await visitor.Send(request);
            var turnedAway = door.IsApi
                ? answer.StatusCode is HttpStatusCode.Unauthorized
                : answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.Unauthorized
                    && answer.Headers.Location?.ToString().Contains("/sign-in") is not false;
            if (!turnedAway)
            {
                wrong.Add($"{door}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>What changes something and is not everybody's own: signing out and the like is nobody's to refuse.</summary>
    private IEnumerable<Door> Changes() =>
        table.Known.Where(door =>
            door.Method is not "GET"
            && table.ActOf(door) is { } act
            && office.Roles.Any(role => act.ScopeOf(role) is not Scope.All)
        );

    private IEnumerable<(Role Role, bool Foreign)> Cells(Door door) =>
        from role in office.Roles
        from foreign in door.IsAboutSomething ? new[] { false, true } : [false]
        select (role, foreign);

    /// <summary>
    /// What may be opened is there, or its moment is not (a form leads back to its thing, a reference is not found); what may not be is
    /// refused, or not there at all.
    /// </summary>
    private static bool Agrees(Door door, Answer answer, bool open) =>
        answer.Status switch
        {
            HttpStatusCode.OK => open,
            HttpStatusCode.Found => true,
            HttpStatusCode.NotFound => !open || door.NamesWhatIsNot(answer.Address),
            HttpStatusCode.Forbidden => !open,
            _ => false,
        };

    private async Task<HttpResponseMessage> Send(Role role, Door door, Things things)
    {
        using var request = new HttpRequestMessage(
            new(door.Method),
            Things.Fill(door.Template, things)
        );
        request.Content =
            !door.IsApi ? new FormUrlEncodedContent([await office.FormToken(role)])
            : door.TakesFiles ? new MultipartFormDataContent { { new StringContent(""), "note" } }
            : JsonContent.Create(new { });
        return await office.As(role).Send(request);
    }

    /// <summary>What the answer says, or the page that it leads to.</summary>
    private async Task<string> Said(Role role, HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Found
            ? await office.As(role).Text(answer.Headers.Location!.ToString())
            : await Browser.Text(answer);

    private static string Said(Door door, Role role, bool foreign, HttpStatusCode status) =>
        $"{door} as {role}, {(foreign ? "foreign" : "own")}: {(int)status}";
}
