using System.Net;
using Chutri.Platform.Web;
using Chutri.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Addresses that somebody else wrote: they lead nowhere else, and reach nothing outside.</summary>
[Collection(AttackedProgram.Name)]
public sealed class AddressTests(OpenedDemonstration demonstration, ToldDemonstration told)
{
    public static TheoryData<string> Elsewhere { get; } =
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "/\t/evil.example/",
        "javascript:alert(1)",
        " //evil.example/",
        "/x\r\nSet-Cookie: chutri-form=evil",
    ];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task No_form_and_no_link_leads_to_another_place(string then)
    {
        using var stranger = demonstration.Program.Visit();
        using var language = await stranger.Fill(
            "/sign-in",
            "/language",
            ("language", "vi"),
            ("back", then)
        );
        using var entered = await stranger.SignIn(
            "coso",
            Demonstration.DemonstrationAccounts.Password,
            then
        );
        using var again = await stranger.Get("/sign-in?then=" + Uri.EscapeDataString(then));

        foreach (var answer in new[] { language, entered, again })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            answer.Headers.Location!.OriginalString.ShouldBe("/");
            answer.ToString().ShouldNotContain("chutri-form=evil");
        }
    }

    [Theory]
    [InlineData("/assets/../chutri.db")]
    [InlineData("/assets/..%2f..%2fchutri.db")]
    [InlineData("/assets/..%5c..%5cchutri.db")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/documents/..%2f..%2fetc%2fpasswd/file")]
    [InlineData("/assignments/..%2f..%2f/files/018f0000-0000-7000-8000-000000000000")]
    public async Task A_path_reaches_no_file_of_the_machine(string address)
    {
        var browser = await demonstration.As("phochutich");

        using var answer = await browser.Get(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_one_time_link_names_the_set_address_whatever_host_was_asked()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Chutri:Address", "https://giaoviec.songvan.example.gov.vn/"),
            ])
            .Build();
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => services.AddSingleton(new PublicAddress(settings))
        );
        var browser = await program.SignIn("quantri");
        var page = await browser.Page("/admin/accounts/coso");
        var form = page.Forms.First(found =>
            found.GetAttribute("action")?.EndsWith("/reset-link", StringComparison.Ordinal) is true
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action"))
        {
            Content = new FormUrlEncodedContent(
                form.QuerySelectorAll("input[type=hidden]")
                    .Select(field =>
                        KeyValuePair.Create(
                            field.GetAttribute("name")!,
                            field.GetAttribute("value") ?? ""
                        )
                    )
            ),
        };
        request.Headers.Host = "evil.example";

        using var answer = await browser.Send(request);

        var said = await Browser.Text(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        said.ShouldContain("https://giaoviec.songvan.example.gov.vn/reset");
        said.ShouldNotContain("evil.example");
    }
}
