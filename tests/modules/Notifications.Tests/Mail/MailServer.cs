using System.Buffers;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Chutri.Notifications.Tests.Mail;

/// <summary>A real SMTP server on a port of its own, which keeps what it gets and refuses what it is told to.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource ends = new();
    private readonly List<MimeMessage> received = [];
    private readonly Task running;

    private MailServer(int port)
    {
        Port = port;
        var options = new SmtpServerOptionsBuilder()
            .ServerName("localhost")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port)))
            .Build();
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(new Keeps(this));
        services.Add(new Filters(this));
        running = new SmtpServer.SmtpServer(options, services).StartAsync(ends.Token);
    }

    public int Port { get; }

    /// <summary>Addresses that it does not know.</summary>
    public HashSet<string> Unknown { get; } = [];

    /// <summary>Nobody may send from where we say that we do.</summary>
    public bool RefusesSender { get; set; }

    /// <summary>So many mails are taken, and then the answer gets lost: the connection breaks.</summary>
    public bool AnswersTemporarily { get; set; }

    /// <summary>Called at each stage of each mail; the server goes on, or answers, once it has ended.</summary>
    public Func<MailStage, Task> At { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<MimeMessage> Received
    {
        get
        {
            lock (received)
            {
                return [.. received];
            }
        }
    }

    public static MailServer Start()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new(port);
    }

    public async ValueTask DisposeAsync()
    {
        await ends.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ends.Dispose();
    }

    private sealed class Keeps(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context,
            IMessageTransaction transaction,
            ReadOnlySequence<byte> buffer,
            CancellationToken cancellationToken
        )
        {
            await server.At(MailStage.Come);
            using var stream = new MemoryStream(buffer.ToArray());
            var mail = await MimeMessage.LoadAsync(stream, cancellationToken);
            if (server.AnswersTemporarily)
            {
                return new SmtpResponse(SmtpReplyCode.Aborted, "try later");
            }

            lock (server.received)
            {
                server.received.Add(mail);
            }

            await server.At(MailStage.Kept);
            return SmtpResponse.Ok;
        }
    }

    private sealed class Filters(MailServer server) : MailboxFilter
    {
        public override Task<bool> CanAcceptFromAsync(
            ISessionContext context,
            IMailbox from,
            int size,
            CancellationToken cancellationToken
        ) => Task.FromResult(!server.RefusesSender);

        public override async Task<bool> CanDeliverToAsync(
            ISessionContext context,
            IMailbox to,
            IMailbox from,
            CancellationToken cancellationToken
        )
        {
            await server.At(MailStage.Named);
            return !server.Unknown.Contains($"{to.User}@{to.Host}");
        }
    }
}

/// <summary>How far a mail has come.</summary>
internal enum MailStage
{
    /// <summary>Whom it is for was said.</summary>
    Named,

    /// <summary>All of it has come; nothing is kept yet.</summary>
    Come,

    /// <summary>The server has it; it has not said so yet.</summary>
    Kept,
}
