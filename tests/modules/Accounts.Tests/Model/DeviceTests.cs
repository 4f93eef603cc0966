using Chutri.Accounts.Model;

namespace Chutri.Accounts.Tests.Model;

public sealed class DeviceTests
{
    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
        "Chrome trên máy Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
        "Edge trên máy Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/126.0.218 Chrome/120.0.6099.218 Safari/537.36",
        "Cốc Cốc trên máy Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
        "Safari trên iPhone"
    )]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
        "Samsung Internet trên thiết bị Android"
    )]
    [InlineData(
        "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0",
        "Firefox trên máy Linux"
    )]
    [InlineData("curl/8.5.0", "Trình duyệt chưa rõ")]
    [InlineData("", "Trình duyệt chưa rõ")]
    public void A_browser_is_named_as_its_owner_knows_it(string userAgent, string words) =>
        Device.Of(userAgent).Vietnamese.ShouldBe(words);
}
