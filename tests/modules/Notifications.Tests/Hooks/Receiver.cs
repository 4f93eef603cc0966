using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chutri.Notifications.Tests.Hooks;

/// <summary>A message as it arrived.</summary>
internal sealed record Arrived(string Id, string Timestamp, string Signature, string Body)
{
    /// <summary>As Standard Webhooks says it is checked: one of the signatures must be made with this secret.</summary>
    public bool IsSignedBy(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var mac = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
        return Signature.Split(' ').Contains("v1," + Convert.ToBase64String(mac));
    }
}

/// <summary>A real server on a port of its own, which answers as it is told to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<Arrived> received = [];

    private Receiver(WebApplication app) => this.app = app;

    public Func<HttpContext, Task>? Answers { get; set; }

    public string Address =>
        app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First() + "/hook";

    public IReadOnlyList<Arrived> Received
    {
        get
        {
            lock (received)
            {
                return [.. received];
            }
        }
    }

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var receiver = new Receiver(builder.Build());
        receiver.app.MapPost("/hook", receiver.Take);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var heads = context.Request.Headers;
        lock (received)
        {
            received.Add(
                new(
                    heads["webhook-id"].ToString(),
                    heads["webhook-timestamp"].ToString(),
                    heads["webhook-signature"].ToString(),
                    body
                )
            );
        }

        if (Answers is { } answers)
        {
            await answers(context);
        }
    }
}
