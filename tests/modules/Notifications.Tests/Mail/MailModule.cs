using Chutri.Notifications.Mail;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Mail;

/// <summary>Mail is on, by the given server, and everybody but those left out has an address.</summary>
internal sealed class MailModule(MailServer server) : Module, IMailboxes
{
    public Dictionary<PersonId, Mailbox> Known { get; } = [];

    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton(new MailSettings(Configuration(server.Port)));
        services.AddSingleton<IMailboxes>(this);
    }

    public static IConfiguration Configuration(int port) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Chutri:Mail:Server"] = "127.0.0.1",
                    ["Chutri:Mail:Port"] = $"{port}",
                    ["Chutri:Mail:Security"] = "none",
                    ["Chutri:Mail:From"] = "Chutri <chutri@songvan.example>",
                    ["Chutri:Address"] = "https://chutri.songvan.example/",
                }
            )
            .Build();

    public Task<IReadOnlyDictionary<PersonId, Mailbox>> Of(
        IReadOnlyCollection<PersonId> people,
        CancellationToken stop
    ) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, Mailbox>>(
            Known.Where(one => people.Contains(one.Key)).ToDictionary()
        );

    public Task<Reader?> Enters(PersonId person, CancellationToken stop) =>
        Task.FromResult(
            Known.GetValueOrDefault(person) is { } box ? new Reader(box.Name, box.Language) : null
        );
}
