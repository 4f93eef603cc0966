using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>A webhook that is told of what does not happen in these tests: nothing is ever sent.</summary>
internal static class QuietWebhook
{
    private const string Webhooks = "/api/v1/webhooks";

    /// <returns>The identifier of the one there is, or of a new one.</returns>
    public static async Task<string> Of(Browser administrator)
    {
        var known = (await administrator.Json(Webhooks)).GetProperty("items");
        return known.GetArrayLength() > 0
            ? IdOf(known[0])
            : IdOf(
                await Browser.Json(
                    await administrator.PostJson(
                        Webhooks,
                        new
                        {
                            name = "Cổng thông tin",
                            url = "https://portal.example/hook",
                            kinds = new[] { "notifications.reminders-lifted" },
                        }
                    )
                )
            );
    }

    private static string IdOf(JsonElement webhook) => webhook.GetProperty("id").GetString()!;
}
