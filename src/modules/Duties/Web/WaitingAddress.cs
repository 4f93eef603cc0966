using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Chutri.Duties.Web;

/// <summary>The addresses of how long work lay where, and of the lists that make its figures.</summary>
/// <param name="Kind">As the address had it.</param>
internal sealed record WaitingAddress(
    string? Unit,
    bool Own,
    string? Kind,
    DateOnly From,
    DateOnly Through
)
{
    public const string Page = $"{DutyAddresses.Overview}/waiting";
    public const string List = $"{Page}/laps";

    public string Of(string path, string? only = null) =>
        path
        + QueryString.Create(
            new KeyValuePair<string, string?>[]
            {
                new("unit", Unit),
                new("own", Own ? "1" : null),
                new("kind", Kind),
                new("from", Day(From)),
                new("to", Day(Through)),
                new("only", only),
            }.Where(pair => !string.IsNullOrEmpty(pair.Value))
        );

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
